{%- macro hash_alg_md5() -%}
    {%- do return(adapter.dispatch('hash_alg_md5', 'automate_dv')()) -%}
{%- endmacro -%}

{%- macro default__hash_alg_md5() -%}
    {%- do automate_dv.only_on_duckdb('hash_alg_md5', kwargs) -%}
{%- endmacro -%}
