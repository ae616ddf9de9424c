{#- The column that keeps what was there before a null was replaced, in the case of the column's own name. -#}
{%- macro default__puddingstone_null_original(name) -%}
    {%- do return(name ~ ('_original' if name == name | lower else '_ORIGINAL')) -%}
{%- endmacro -%}
