{%- macro duckdb__cast_binary(column_str, alias=none, quote=true) -%}
    {%- set bytes = "unhex('" ~ column_str ~ "')" if quote else column_str -%}
    {{ bytes }}{{ ' as ' ~ alias if alias }}
{%- endmacro -%}
