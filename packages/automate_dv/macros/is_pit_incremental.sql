{%- macro is_pit_incremental() -%}
    {%- do return(adapter.dispatch('is_pit_incremental', 'automate_dv')()) -%}
{%- endmacro -%}

{%- macro default__is_pit_incremental() -%}
    {%- do automate_dv.only_on_duckdb('is_pit_incremental', kwargs) -%}
{%- endmacro -%}
