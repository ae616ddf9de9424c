{%- macro duckdb__hash_alg_md5() -%}
    {%- if adapter.dispatch('puddingstone_native_keys', 'automate_dv')() -%}
        {%- do return('cast(unhex(md5([HASH_STRING_PLACEHOLDER])) as uuid)') -%}
    {%- endif -%}
    {%- do return('unhex(md5([HASH_STRING_PLACEHOLDER]))') -%}
{%- endmacro -%}
