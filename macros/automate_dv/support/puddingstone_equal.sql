{#- The condition of a join: the same columns on both sides. -#}
{%- macro default__puddingstone_equal(columns, left, right, indent=4) -%}
    {%- set pairs = [] -%}
    {%- for column in columns -%}
        {%- do pairs.append(left ~ '.' ~ column ~ ' = ' ~ right ~ '.' ~ column) -%}
    {%- endfor -%}
    {%- do return(pairs | join('\n' ~ ' ' * indent ~ 'and ')) -%}
{%- endmacro -%}
