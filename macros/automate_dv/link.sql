{%- macro duckdb__link(src_pk, src_fk, src_extra_columns, src_ldts, src_source, source_model) -%}
{%- do adapter.dispatch('puddingstone_require', 'automate_dv')('link', {
    'src_pk': src_pk, 'src_fk': src_fk, 'src_ldts': src_ldts, 'src_source': src_source, 'source_model': source_model,
}) -%}
{%- do return('') if not execute -%}
{%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
{%- set columns = flat(src_pk, src_fk, src_extra_columns, src_ldts, src_source) -%}
{%- set not_null, order_by = flat(src_pk, src_fk), flat(src_ldts, src_source) -%}
{%- if adapter.dispatch('puddingstone_match_stock', 'automate_dv')() -%}
    {%- set rows = adapter.dispatch('puddingstone_first_rows_stock', 'automate_dv') -%}
    {{ rows(columns, flat(src_pk), not_null, order_by, source_model, rank_before_filter=flat(source_model) | length > 1) }}
{%- else -%}
    {%- set rows = adapter.dispatch('puddingstone_first_rows', 'automate_dv') -%}
    {{ rows(columns, flat(src_pk), not_null, order_by, source_model, distinct=true) }}
{%- endif -%}
{%- endmacro -%}
