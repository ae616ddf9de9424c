{%- macro hash_alg_sha256() -%}
    {%- do return(adapter.dispatch('hash_alg_sha256', 'automate_dv')()) -%}
{%- endmacro -%}

{%- macro default__hash_alg_sha256() -%}
    {%- do automate_dv.only_on_duckdb('hash_alg_sha256', kwargs) -%}
{%- endmacro -%}
