{#- Columns of one relation as select items, some of them replaced by an expression. -#}
{%- macro default__puddingstone_items(columns, relation, replaced={}, indent=8) -%}
    {%- set items = [] -%}
    {%- for column in columns -%}
        {%- do items.append(replaced[column] ~ ' as ' ~ column if column in replaced else relation ~ '.' ~ column) -%}
    {%- endfor -%}
    {%- do return(items | join(',\n' ~ ' ' * indent)) -%}
{%- endmacro -%}
