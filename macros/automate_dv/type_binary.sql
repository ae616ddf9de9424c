{%- macro duckdb__type_binary(for_dbt_compare=false) -%}
    {%- set type = 'uuid' if adapter.dispatch('puddingstone_native_keys', 'automate_dv')() else 'blob' -%}
    {%- do return(type | upper if for_dbt_compare else type) -%}
{%- endmacro -%}
