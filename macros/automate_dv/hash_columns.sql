{%- macro duckdb__hash_columns(columns=none, columns_to_escape=none, types=none) -%}
{%- do return('') if not execute -%}
{%- do adapter.dispatch('puddingstone_require_hashed', 'automate_dv')('hash_columns', 'columns', columns) -%}
{%- set hash = adapter.dispatch('hash', 'automate_dv') -%}
{%- set hashes = [] -%}
{%- for alias, hashed in (columns or {}).items() -%}
    {%- if hashed is mapping -%}
        {%- set is_hashdiff = hashed['is_hashdiff'] | default(false) -%}
        {%- set names = hashed['columns'] | default([]) -%}
    {%- else -%}
        {%- set is_hashdiff = false -%}
        {%- set names = hashed -%}
    {%- endif -%}
    {%- do hashes.append(hash(
        columns=names, alias=alias, is_hashdiff=is_hashdiff, columns_to_escape=columns_to_escape, types=types
    )) -%}
{%- endfor -%}
{{ hashes | join(',\n') }}
{%- endmacro -%}
