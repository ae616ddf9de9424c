{%- macro duckdb__null_columns(source_relation=none, columns=none) -%}
{%- do return('') if not execute -%}
{%- do adapter.dispatch('puddingstone_require_nulled', 'automate_dv')('null_columns', 'columns', columns) -%}
{%- set keys = adapter.dispatch('puddingstone_null_keys', 'automate_dv')(columns) -%}
{%- set original = adapter.dispatch('puddingstone_null_original', 'automate_dv') -%}
{%- set selected = [] -%}
{%- for name, key in keys.items() -%}
    {%- do selected.append('coalesce(' ~ name ~ ", '" ~ key ~ "') as " ~ name) -%}
    {%- do selected.append(name ~ ' as ' ~ original(name)) -%}
{%- endfor -%}
{{ selected | join(',\n') }}
{%- endmacro -%}
