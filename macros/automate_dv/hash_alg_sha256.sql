{%- macro duckdb__hash_alg_sha256() -%}
    {%- do return('unhex(sha256([HASH_STRING_PLACEHOLDER]))') -%}
{%- endmacro -%}
