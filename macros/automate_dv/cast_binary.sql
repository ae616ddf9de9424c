{%- macro duckdb__cast_binary(column_str, alias=none, quote=true) -%}
    {%- set is_native = adapter.dispatch('puddingstone_native_keys', 'automate_dv')() -%}
    {%- if not quote -%}
        {%- set key = column_str -%}
    {%- elif is_native -%}
        {%- set key = "cast('" ~ column_str ~ "' as uuid)" -%}
    {%- else -%}
        {%- set key = "unhex('" ~ column_str ~ "')" -%}
    {%- endif -%}
    {{ key }}{{ ' as ' ~ alias if alias }}
{%- endmacro -%}
