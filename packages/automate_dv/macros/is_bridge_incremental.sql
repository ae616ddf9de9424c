{%- macro is_bridge_incremental() -%}
    {%- do return(adapter.dispatch('is_bridge_incremental', 'automate_dv')()) -%}
{%- endmacro -%}

{%- macro default__is_bridge_incremental() -%}
    {%- do automate_dv.only_on_duckdb('is_bridge_incremental', kwargs) -%}
{%- endmacro -%}
