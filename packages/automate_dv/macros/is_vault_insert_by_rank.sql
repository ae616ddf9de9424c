{%- macro is_vault_insert_by_rank() -%}
    {%- do return(adapter.dispatch('is_vault_insert_by_rank', 'automate_dv')()) -%}
{%- endmacro -%}

{%- macro default__is_vault_insert_by_rank() -%}
    {%- do automate_dv.only_on_duckdb('is_vault_insert_by_rank', kwargs) -%}
{%- endmacro -%}
