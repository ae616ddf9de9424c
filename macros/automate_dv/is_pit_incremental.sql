{%- macro duckdb__is_pit_incremental() -%}
    {%- do return(adapter.dispatch('puddingstone_has_table', 'automate_dv')('pit_incremental')) -%}
{%- endmacro -%}
