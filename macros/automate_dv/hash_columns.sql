{%- macro duckdb__hash_columns(columns=none, columns_to_escape=none) -%}
{%- set hashes = [] -%}
{%- for alias, hashed in (columns or {}).items() -%}
    {%- if hashed is mapping -%}
        {%- set is_hashdiff = hashed['is_hashdiff'] | default(false) -%}
        {%- set names = hashed['columns'] | default([]) -%}
    {%- else -%}
        {%- set is_hashdiff = false -%}
        {%- set names = hashed -%}
    {%- endif -%}
    {%- do hashes.append(automate_dv.hash(
        columns=names, alias=alias, is_hashdiff=is_hashdiff, columns_to_escape=columns_to_escape
    )) -%}
{%- endfor -%}
{{ hashes | join(',\n') }}
{%- endmacro -%}
