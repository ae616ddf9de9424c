{%- macro duckdb__type_timestamp() -%}
    {%- do return('timestamp') -%}
{%- endmacro -%}
