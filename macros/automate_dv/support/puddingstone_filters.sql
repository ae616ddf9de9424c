{#- `where` over columns that must be there, with the placeholder that a materialisation of AutomateDV fills in. -#}
{%- macro default__puddingstone_filters(not_null, in_parts=true, indent=4) -%}
    {%- set placeholder = adapter.dispatch('puddingstone_placeholder', 'automate_dv')() -%}
    {%- set conditions = [] -%}
    {%- for column in not_null -%}
        {%- do conditions.append(column ~ ' is not null') -%}
    {%- endfor -%}
    {%- if placeholder and in_parts -%}
        {%- do conditions.append(placeholder) -%}
    {%- endif -%}
    {%- if conditions -%}
        {%- do return('\n' ~ ' ' * indent ~ 'where ' ~ conditions | join('\n' ~ ' ' * (indent + 2) ~ 'and ')) -%}
    {%- endif -%}
    {%- do return('') -%}
{%- endmacro -%}
