{#- The hash of a text, as raw bytes, by the algorithm that the variable `hash` names. -#}
{%- macro default__puddingstone_hash_of(text) -%}
    {%- set algorithm = var('hash', 'MD5') | upper -%}
    {%- if algorithm == 'MD5' -%}
        {%- set template = adapter.dispatch('hash_alg_md5', 'automate_dv')() -%}
    {%- elif algorithm == 'SHA1' -%}
        {%- set template = adapter.dispatch('hash_alg_sha1', 'automate_dv')() -%}
    {%- elif algorithm in ['SHA', 'SHA256'] -%}
        {%- set template = adapter.dispatch('hash_alg_sha256', 'automate_dv')() -%}
    {%- else -%}
        {%- do exceptions.raise_compiler_error(
            "The variable hash is '" ~ algorithm ~ "'; it can be 'MD5', 'SHA1' or 'SHA'."
        ) -%}
    {%- endif -%}
    {%- do return(template | replace('[HASH_STRING_PLACEHOLDER]', text)) -%}
{%- endmacro -%}
