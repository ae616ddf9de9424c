{%- macro hash_alg_sha1() -%}
    {%- do return(adapter.dispatch('hash_alg_sha1', 'automate_dv')()) -%}
{%- endmacro -%}

{%- macro default__hash_alg_sha1() -%}
    {%- do automate_dv.only_on_duckdb('hash_alg_sha1', kwargs) -%}
{%- endmacro -%}
