{%- macro duckdb__derive_columns(source_relation=none, columns=none) -%}
{%- do return('') if not execute -%}
{%- do adapter.dispatch('puddingstone_require_derived', 'automate_dv')('derive_columns', 'columns', columns) -%}
{%- set source_columns = adapter.dispatch('puddingstone_source_columns', 'automate_dv') -%}
{%- set identifier = adapter.dispatch('puddingstone_identifier', 'automate_dv') -%}
{%- set derived = adapter.dispatch('puddingstone_derived_columns', 'automate_dv') -%}
{%- set kept = [] -%}
{%- for name in source_columns(source_relation) if name | lower not in (columns or {}).keys() | map('lower') -%}
    {%- do kept.append(identifier(name)) -%}
{%- endfor -%}
{{ (kept + derived(columns or {})) | join(',\n') }}
{%- endmacro -%}
