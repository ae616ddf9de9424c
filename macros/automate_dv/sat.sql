{%- macro duckdb__sat(src_pk, src_hashdiff, src_payload, src_extra_columns, src_eff, src_ldts, src_source, source_model) -%}
{%- do adapter.dispatch('puddingstone_require', 'automate_dv')('sat', {
    'src_pk': src_pk, 'src_hashdiff': src_hashdiff, 'src_payload': src_payload, 'src_ldts': src_ldts,
    'src_source': src_source, 'source_model': source_model,
}) -%}
{%- do return('') if not execute -%}
{%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
{%- set key, hashdiff = flat(src_pk), flat(src_hashdiff)[0] -%}
{%- set payload = adapter.dispatch('puddingstone_payload', 'automate_dv')(
    'sat', src_payload, source_model, src_hashdiff,
    flat(src_pk, src_hashdiff, src_extra_columns, src_eff, src_ldts, src_source),
) -%}
{%- set columns = flat(key, hashdiff, payload, src_extra_columns, src_eff, src_ldts, src_source) -%}
{%- set only_newer = adapter.dispatch('puddingstone_setting', 'automate_dv')('apply_source_filter', false) -%}
{%- set is_incremental = automate_dv.is_any_incremental() -%}

{%- set match_stock = adapter.dispatch('puddingstone_match_stock', 'automate_dv')() -%}
{%- set in_timeline = not match_stock and not (only_newer and is_incremental) -%}
with staged as {{ 'materialized ' if in_timeline }}(
    {{ adapter.dispatch('puddingstone_staged', 'automate_dv')(columns, source_model, [], aliased=src_hashdiff) }}
),

{% if in_timeline -%}
{{ adapter.dispatch('puddingstone_sat_timeline', 'automate_dv')(key, hashdiff, src_ldts, src_eff, only_newer, is_incremental) }}
{%- else -%}
{{ adapter.dispatch('puddingstone_sat_latest', 'automate_dv')(key, hashdiff, src_ldts, src_eff, is_incremental, only_newer) }}
{%- endif %}
{%- if var('enable_ghost_records', false) %},

ghost as (
    {{ adapter.dispatch('puddingstone_ghost', 'automate_dv')(columns, flat(key, hashdiff), flat(src_eff, src_ldts), flat(src_source)) }}
)
{%- endif %}

select *
from changes
{%- if in_timeline %}
union all
select *
from told_once
{%- endif %}
{%- if var('enable_ghost_records', false) %}
union all
select *
from ghost
{%- endif %}
{%- endmacro -%}
