{%- macro duckdb__sat(src_pk, src_hashdiff, src_payload, src_extra_columns, src_eff, src_ldts, src_source, source_model) -%}
{%- do adapter.dispatch('puddingstone_require', 'automate_dv')('sat', {
    'src_pk': src_pk, 'src_hashdiff': src_hashdiff, 'src_payload': src_payload, 'src_ldts': src_ldts,
    'src_source': src_source, 'source_model': source_model,
}) -%}
{%- do return('') if not execute -%}
{%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
{%- set staged = adapter.dispatch('puddingstone_staged', 'automate_dv') -%}
{%- set changes = adapter.dispatch('puddingstone_sat_changes', 'automate_dv') -%}
{%- set late_changes = adapter.dispatch('puddingstone_sat_late_changes', 'automate_dv') -%}
{%- set match_stock = adapter.dispatch('puddingstone_match_stock', 'automate_dv')() -%}
{%- set only_newer = adapter.dispatch('puddingstone_setting', 'automate_dv')('apply_source_filter', false) -%}
{%- set is_incremental = automate_dv.is_any_incremental() -%}

{%- set key, hashdiff = flat(src_pk), flat(src_hashdiff)[0] -%}
{%- set payload = adapter.dispatch('puddingstone_payload', 'automate_dv')(
    src_payload, source_model, src_hashdiff,
    flat(src_pk, src_hashdiff, src_extra_columns, src_eff, src_ldts, src_source),
) -%}
{%- set latest_by = '(' ~ src_ldts ~ ', ' ~ src_eff ~ ')' if src_eff and not match_stock else src_ldts -%}
{%- set columns = flat(key, hashdiff, payload, src_extra_columns, src_eff, src_ldts, src_source) -%}
{%- set repeats_count = match_stock or only_newer or not src_eff or not is_incremental -%}
with {{ 'staged' if repeats_count else 'delivered' }} as (
    {{ staged(columns, source_model, key, aliased=src_hashdiff) }}
),
{%- if not repeats_count %}

{{ adapter.dispatch('puddingstone_sat_news', 'automate_dv')(key, hashdiff, src_ldts, src_eff) }}
{%- endif %}

{% if is_incremental -%}
latest as (
    select
        {{ key | join(',\n        ') }},
        max({{ src_ldts }}) as {{ src_ldts }},
        arg_max_null({{ hashdiff }}, {{ latest_by }}) as {{ hashdiff }}
    from {{ this }} as loaded
    semi join staged using ({{ key | join(', ') }})
    group by {{ key | join(', ') }}
),

{% endif -%}
changes as (
    {{ changes(key, hashdiff, src_ldts, src_eff, is_incremental, match_stock, only_newer) }}
)
{%- if is_incremental and not match_stock and not only_newer %},

{{ late_changes(columns, key, hashdiff, src_ldts, src_eff) }}
{%- endif %}
{%- if var('enable_ghost_records', false) %},

ghost as (
    {{ adapter.dispatch('puddingstone_ghost', 'automate_dv')(columns, flat(key, hashdiff), flat(src_eff, src_ldts), flat(src_source)) }}
)
{%- endif %}

select *
from changes
{%- if is_incremental and not match_stock and not only_newer %}
union all
select *
from late_changes
{%- endif %}
{%- if var('enable_ghost_records', false) %}
union all
select *
from ghost
{%- endif %}
{%- endmacro -%}
