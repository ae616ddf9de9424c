{%- macro duckdb__hash_alg_md5() -%}
    {%- do return('unhex(md5([HASH_STRING_PLACEHOLDER]))') -%}
{%- endmacro -%}
