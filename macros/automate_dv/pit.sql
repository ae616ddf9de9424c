{%- macro duckdb__pit(src_pk, src_extra_columns, as_of_dates_table, satellites, stage_tables_ldts, src_ldts, source_model) -%}
{%- do adapter.dispatch('puddingstone_require', 'automate_dv')('pit', {
    'src_pk': src_pk, 'as_of_dates_table': as_of_dates_table, 'satellites': satellites,
    'stage_tables_ldts': stage_tables_ldts, 'src_ldts': src_ldts, 'source_model': source_model,
}) -%}
{%- do adapter.dispatch('puddingstone_require_mapping', 'automate_dv')(
    'pit', 'stage_tables_ldts', stage_tables_ldts, 'It is {stage: column with its load time}.'
) -%}
{%- set match_stock = adapter.dispatch('puddingstone_match_stock', 'automate_dv')() -%}
{%- set key = adapter.dispatch('puddingstone_list', 'automate_dv')(src_pk) -%}
{%- set described = adapter.dispatch('puddingstone_pit_satellites', 'automate_dv')(satellites, key) -%}
{%- set as_of_dates = adapter.dispatch('puddingstone_as_of_dates', 'automate_dv')(as_of_dates_table) -%}
{%- for stage in stage_tables_ldts -%}
    {%- do ref(stage) -%}
{%- endfor -%}
{%- do return('') if not execute -%}
{%- do adapter.dispatch('puddingstone_refuse_incremental', 'automate_dv')('pit') -%}
{%- set rows = adapter.dispatch('puddingstone_pit_rows', 'automate_dv') -%}
{%- set is_incremental = automate_dv.is_any_incremental() -%}
{%- set hub = ref(source_model) -%}
{%- set columns = key + ['as_of_date'] -%}
{%- for satellite in described -%}
    {%- do columns.extend(satellite.key_aliases + [satellite.ldts_alias]) -%}
{%- endfor -%}
{{ '\n' }}with {{ as_of_dates }},
{%- if is_incremental %}

{{ adapter.dispatch('as_of_date_window', 'automate_dv')(src_pk, src_ldts, stage_tables_ldts, hub) }},

{{ rows('backfill', key, 'new_rows_pks', 'backfill_as_of', described, only_keys='new_rows_pks') }},
{%- endif %}

{{ rows('new_rows', key, hub, 'new_rows_as_of' if is_incremental else 'as_of_dates', described) }}

select {{ 'distinct *' if match_stock else '*' }}
from new_rows
{%- if is_incremental %}
{{ 'union' if match_stock else 'union all' }}
select
    {{ columns | join(',\n    ') }}
from overlap_pks
{{ 'union' if match_stock else 'union all' }}
select *
from backfill
{%- endif %}
{%- endmacro -%}
