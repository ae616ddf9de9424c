{%- macro duckdb__hash_alg_sha1() -%}
    {%- do return('unhex(sha1([HASH_STRING_PLACEHOLDER]))') -%}
{%- endmacro -%}
