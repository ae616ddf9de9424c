{%- macro duckdb__type_binary(for_dbt_compare=false) -%}
    {%- do return('blob' if not for_dbt_compare else 'BLOB') -%}
{%- endmacro -%}
