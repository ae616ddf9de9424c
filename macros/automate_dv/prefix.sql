{%- macro duckdb__prefix(columns=none, prefix_str=none, alias_target='source') -%}
{%- do adapter.dispatch('puddingstone_require', 'automate_dv')('prefix', {'columns': columns, 'prefix_str': prefix_str}) -%}
{%- set names = adapter.dispatch('puddingstone_names', 'automate_dv')(columns, 'alias' if alias_target == 'target' else 'source_column') -%}
{%- set prefixed = [] -%}
{%- for name in names -%}
    {%- do prefixed.append(prefix_str ~ '.' ~ name) -%}
{%- endfor -%}
{{ prefixed | join(', ') }}
{%- endmacro -%}
