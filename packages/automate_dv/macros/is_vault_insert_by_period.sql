{%- macro is_vault_insert_by_period() -%}
    {%- do return(adapter.dispatch('is_vault_insert_by_period', 'automate_dv')()) -%}
{%- endmacro -%}

{%- macro default__is_vault_insert_by_period() -%}
    {%- do automate_dv.only_on_duckdb('is_vault_insert_by_period', kwargs) -%}
{%- endmacro -%}
