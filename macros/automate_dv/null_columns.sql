{%- macro duckdb__null_columns(source_relation=none, columns=none) -%}
{%- set keys = adapter.dispatch('puddingstone_null_keys', 'automate_dv')(columns) -%}
{%- set original = adapter.dispatch('puddingstone_null_original', 'automate_dv') -%}
{%- set source_columns = adapter.dispatch('puddingstone_source_columns', 'automate_dv') -%}
{%- set identifier = adapter.dispatch('puddingstone_identifier', 'automate_dv') -%}
{%- set selected = [] -%}
{%- for name in source_columns(source_relation) if name | lower not in keys.keys() | map('lower') -%}
    {%- do selected.append(identifier(name)) -%}
{%- endfor -%}
{%- for name, key in keys.items() -%}
    {%- do selected.append('coalesce(' ~ name ~ ", '" ~ key ~ "') as " ~ name) -%}
    {%- do selected.append(name ~ ' as ' ~ original(name)) -%}
{%- endfor -%}
{{ selected | join(',\n') }}
{%- endmacro -%}
