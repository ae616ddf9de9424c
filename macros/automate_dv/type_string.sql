{%- macro duckdb__type_string() -%}
    {%- do return('varchar') -%}
{%- endmacro -%}
