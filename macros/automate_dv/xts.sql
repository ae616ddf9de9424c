{#- It begins with a line break, because AutomateDV's own entry point puts a comment right before it. -#}
{%- macro duckdb__xts(src_pk, src_satellite, src_extra_columns, src_ldts, src_source, source_model) -%}
{%- do adapter.dispatch('puddingstone_require', 'automate_dv')('xts', {
    'src_pk': src_pk, 'src_satellite': src_satellite, 'src_ldts': src_ldts, 'src_source': src_source,
    'source_model': source_model,
}) -%}
{%- do return('') if not execute -%}
{%- do adapter.dispatch('puddingstone_require_mapping', 'automate_dv')(
    'xts', 'src_satellite', src_satellite,
    'It is {satellite: {sat_name: {SATELLITE_NAME: column}, hashdiff: {HASHDIFF: column}}}.',
) -%}
{%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
{%- set staged = adapter.dispatch('puddingstone_staged', 'automate_dv') -%}
{%- set key, sources = flat(src_pk), flat(source_model) -%}
{%- set tracked = adapter.dispatch('puddingstone_xts_tracked', 'automate_dv')(src_satellite) -%}
{%- set columns = key + tracked + flat(src_extra_columns, src_ldts, src_source) -%}
{{ '\n' }}with staged as (
{%- for source in sources %}
    {{ staged(columns, source, key) }}
    {{- '\n\n    union all\n' if not loop.last }}
{%- endfor %}
),

tracked_rows as (
    select distinct *
    from staged
)

select tracked_rows.*
from tracked_rows
{%- if automate_dv.is_any_incremental() and adapter.dispatch('puddingstone_match_stock', 'automate_dv')() %}
anti join {{ this }} as loaded using (HASHDIFF, SATELLITE_NAME, {{ src_ldts }})
{%- elif automate_dv.is_any_incremental() %}
anti join {{ this }} as loaded
    on {{ adapter.dispatch('puddingstone_equal', 'automate_dv')(flat(key, src_ldts), 'loaded', 'tracked_rows') }}
    and loaded.HASHDIFF is not distinct from tracked_rows.HASHDIFF
    and loaded.SATELLITE_NAME is not distinct from tracked_rows.SATELLITE_NAME
{%- endif %}
{%- endmacro -%}
