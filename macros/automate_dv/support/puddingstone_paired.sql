{#- The condition of a join whose columns have different names on both sides. -#}
{%- macro default__puddingstone_paired(left, left_columns, right, right_columns, indent=8) -%}
    {%- set pairs = [] -%}
    {%- for column in left_columns -%}
        {%- do pairs.append(left ~ '.' ~ column ~ ' = ' ~ right ~ '.' ~ right_columns[loop.index0]) -%}
    {%- endfor -%}
    {%- do return(pairs | join('\n' ~ ' ' * indent ~ 'and ')) -%}
{%- endmacro -%}
