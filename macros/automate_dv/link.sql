{%- macro duckdb__link(src_pk, src_fk, src_extra_columns, src_ldts, src_source, source_model) -%}
{%- do adapter.dispatch('puddingstone_require', 'automate_dv')('link', {
    'src_pk': src_pk, 'src_fk': src_fk, 'src_ldts': src_ldts, 'src_source': src_source, 'source_model': source_model,
}) -%}
{%- do return('') if not execute -%}
{%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
{%- set match_stock = adapter.dispatch('puddingstone_match_stock', 'automate_dv') -%}
{%- set first_rows = adapter.dispatch('puddingstone_first_rows', 'automate_dv') -%}
{{ first_rows(
    columns=flat(src_pk, src_fk, src_extra_columns, src_ldts, src_source),
    key=flat(src_pk),
    not_null=flat(src_pk, src_fk),
    order_by=flat(src_ldts, src_source),
    source_models=source_model,
    rank_before_filter=match_stock() and flat(source_model) | length > 1,
) }}
{%- endmacro -%}
