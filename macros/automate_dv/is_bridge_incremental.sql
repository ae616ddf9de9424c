{%- macro duckdb__is_bridge_incremental() -%}
    {%- do return(adapter.dispatch('puddingstone_has_table', 'automate_dv')('bridge_incremental')) -%}
{%- endmacro -%}
