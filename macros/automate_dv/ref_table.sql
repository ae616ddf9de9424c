{#- It begins with a line break, because AutomateDV's own entry point puts a comment right before it. -#}
{%- macro duckdb__ref_table(src_pk, src_extra_columns, src_ldts, src_source, source_model) -%}
{%- do adapter.dispatch('puddingstone_require', 'automate_dv')('ref_table', {
    'src_pk': src_pk, 'source_model': source_model,
}) -%}
{%- do return('') if not execute -%}
{%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
{%- set columns = flat(src_pk, src_extra_columns, src_ldts, src_source) -%}
{%- if adapter.dispatch('puddingstone_match_stock', 'automate_dv')() -%}
    {%- set rows = adapter.dispatch('puddingstone_distinct_rows', 'automate_dv') -%}
    {{ rows(columns, flat(src_pk), flat(src_pk), source_model) }}
{%- else -%}
    {%- set rows = adapter.dispatch('puddingstone_first_rows', 'automate_dv') -%}
    {{ rows(columns, flat(src_pk), flat(src_pk), flat(src_ldts, src_source, src_extra_columns, src_pk), source_model) }}
{%- endif -%}
{%- endmacro -%}
