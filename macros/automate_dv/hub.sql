{%- macro duckdb__hub(src_pk, src_nk, src_extra_columns, src_ldts, src_source, source_model) -%}
{%- do adapter.dispatch('puddingstone_require', 'automate_dv')('hub', {
    'src_pk': src_pk, 'src_nk': src_nk, 'src_ldts': src_ldts, 'src_source': src_source, 'source_model': source_model,
}) -%}
{%- do return('') if not execute -%}
{%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
{%- set columns = flat(src_pk, src_nk, src_extra_columns, src_ldts, src_source) -%}
{%- set order_by = flat(src_ldts, src_source, src_nk) -%}
{%- if adapter.dispatch('puddingstone_match_stock', 'automate_dv')() -%}
    {%- set rows = adapter.dispatch('puddingstone_first_rows_stock', 'automate_dv') -%}
    {{ rows(columns, flat(src_pk), flat(src_pk), order_by, source_model) }}
{%- else -%}
    {%- set rows = adapter.dispatch('puddingstone_first_rows', 'automate_dv') -%}
    {{ rows(columns, flat(src_pk), flat(src_pk), order_by, source_model, distinct=true) }}
{%- endif -%}
{%- endmacro -%}
