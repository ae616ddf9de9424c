{%- macro duckdb__hash(columns, alias, is_hashdiff=false, columns_to_escape=none, types=none) -%}
{%- do return('') if not execute -%}
{%- do adapter.dispatch('puddingstone_require', 'automate_dv')('hash', {'columns': columns}) -%}
{%- set text = adapter.dispatch('puddingstone_hash_input', 'automate_dv') -%}
{%- set hash_of = adapter.dispatch('puddingstone_hash_of', 'automate_dv') -%}
{{ hash_of(text(columns, is_hashdiff, columns_to_escape, types or {})) }}{{ ' as ' ~ alias if alias }}
{%- endmacro -%}
