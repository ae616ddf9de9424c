{#- `where` over columns that must be there, with the placeholder that a materialisation of AutomateDV fills in. -#}
{%- macro default__puddingstone_filters(not_null, indent=4) -%}
    {%- set placeholders = {
        'vault_insert_by_period': '__PERIOD_FILTER__',
        'vault_insert_by_rank': '__RANK_FILTER__',
    } -%}
    {%- set conditions = [] -%}
    {%- for column in not_null -%}
        {%- do conditions.append(column ~ ' is not null') -%}
    {%- endfor -%}
    {%- if model.config.materialized in placeholders -%}
        {%- do conditions.append(placeholders[model.config.materialized]) -%}
    {%- endif -%}
    {%- if conditions -%}
        {%- do return('\n' ~ ' ' * indent ~ 'where ' ~ conditions | join('\n' ~ ' ' * (indent + 2) ~ 'and ')) -%}
    {%- endif -%}
    {%- do return('') -%}
{%- endmacro -%}
