{%- macro duckdb__nh_link(src_pk, src_fk, src_payload, src_extra_columns, src_eff, src_ldts, src_source, source_model) -%}
{%- do adapter.dispatch('puddingstone_require', 'automate_dv')('nh_link', {
    'src_pk': src_pk, 'src_fk': src_fk, 'src_ldts': src_ldts, 'src_source': src_source, 'source_model': source_model,
}) -%}
{%- do return('') if not execute -%}
{%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
{%- set match_stock = adapter.dispatch('puddingstone_match_stock', 'automate_dv')() -%}
{%- set by_rank = adapter.dispatch('puddingstone_placeholder', 'automate_dv')() == '__RANK_FILTER__' -%}
{%- set sources = flat(source_model) -%}
{%- set payload = adapter.dispatch('puddingstone_payload', 'automate_dv')(
    'nh_link', src_payload, sources[0], none, flat(src_pk, src_fk, src_extra_columns, src_eff, src_ldts, src_source),
) -%}
{%- set columns = flat(src_pk, src_fk, payload, src_extra_columns, src_eff, src_ldts, src_source) -%}
{%- set key, not_null, order_by = flat(src_pk), flat(src_pk, src_fk), flat(src_ldts, src_source) -%}
{%- if match_stock -%}
    {{ adapter.dispatch('puddingstone_distinct_rows', 'automate_dv')(columns, key, not_null, sources) }}
{%- elif automate_dv.is_any_incremental() or by_rank or sources | length > 1 -%}
    {{ adapter.dispatch('puddingstone_first_rows', 'automate_dv')(columns, key, not_null, order_by, sources) }}
{%- else -%}
    {{ adapter.dispatch('puddingstone_mostly_once', 'automate_dv')(columns, key, not_null, order_by, sources[0]) }}
{%- endif -%}
{%- endmacro -%}
