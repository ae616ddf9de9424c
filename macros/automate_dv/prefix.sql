{%- macro duckdb__prefix(columns=none, prefix_str=none, alias_target='source') -%}
{%- do adapter.dispatch('puddingstone_require', 'automate_dv')('prefix', {'columns': columns, 'prefix_str': prefix_str}) -%}
{%- set prefixed = [] -%}
{%- for column in ([columns] if columns is string or columns is mapping else columns) -%}
    {%- if column is not mapping -%}
        {%- set name = column -%}
    {%- elif alias_target == 'target' -%}
        {%- set name = column['alias'] -%}
    {%- else -%}
        {%- set name = column['source_column'] -%}
    {%- endif -%}
    {%- do prefixed.append(prefix_str ~ '.' ~ name) -%}
{%- endfor -%}
{{ prefixed | join(', ') }}
{%- endmacro -%}
