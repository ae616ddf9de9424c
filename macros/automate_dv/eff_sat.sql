{%- macro duckdb__eff_sat(src_pk, src_dfk, src_sfk, src_extra_columns, src_start_date, src_end_date, src_eff, src_ldts, src_source, source_model) -%}
{%- do adapter.dispatch('puddingstone_require', 'automate_dv')('eff_sat', {
    'src_pk': src_pk, 'src_dfk': src_dfk, 'src_sfk': src_sfk, 'src_start_date': src_start_date,
    'src_end_date': src_end_date, 'src_eff': src_eff, 'src_ldts': src_ldts, 'src_source': src_source,
    'source_model': source_model,
}) -%}
{%- do return('') if not execute -%}
{%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
{%- set match_stock = adapter.dispatch('puddingstone_match_stock', 'automate_dv')() -%}
{%- set ends_itself = adapter.dispatch('puddingstone_setting', 'automate_dv')('is_auto_end_dating', false) -%}
{%- set is_incremental = automate_dv.is_any_incremental() -%}
{%- set roles = {
    'key': flat(src_pk), 'driving': flat(src_dfk), 'start': src_start_date, 'end': src_end_date, 'eff': src_eff,
    'ldts': src_ldts, 'source': src_source, 'extra': flat(src_extra_columns),
} -%}
{%- set columns = flat(
    src_pk, src_dfk, src_sfk, src_extra_columns, src_start_date, src_end_date, src_eff, src_ldts, src_source,
) -%}
{%- set not_null = flat(none if match_stock else src_pk, src_dfk, src_sfk, src_eff if ends_itself and not match_stock else none) -%}
with staged as (
    {{ adapter.dispatch('puddingstone_staged', 'automate_dv')(columns, source_model, not_null) }}
)
{%- if match_stock and not is_incremental %}

select *
from staged
{%- elif match_stock %},

{{ adapter.dispatch('puddingstone_eff_sat_stock', 'automate_dv')(columns, roles, ends_itself) }}
{%- elif ends_itself %},

{{ adapter.dispatch('puddingstone_eff_sat_driven', 'automate_dv')(columns, roles, is_incremental) }}
{%- else %},

{{ adapter.dispatch('puddingstone_eff_sat_delivered', 'automate_dv')(columns, roles, is_incremental) }}
{%- endif %}
{%- endmacro -%}
