{%- macro is_any_incremental() -%}
    {%- do return(adapter.dispatch('is_any_incremental', 'automate_dv')()) -%}
{%- endmacro -%}

{%- macro default__is_any_incremental() -%}
    {%- do automate_dv.only_on_duckdb('is_any_incremental', kwargs) -%}
{%- endmacro -%}
