{%- macro duckdb__bridge(src_pk, src_extra_columns, as_of_dates_table, bridge_walk, stage_tables_ldts, src_ldts, source_model) -%}
{%- do adapter.dispatch('puddingstone_require', 'automate_dv')('bridge', {
    'src_pk': src_pk, 'as_of_dates_table': as_of_dates_table, 'bridge_walk': bridge_walk,
    'stage_tables_ldts': stage_tables_ldts, 'src_ldts': src_ldts, 'source_model': source_model,
}) -%}
{%- do adapter.dispatch('puddingstone_require_mapping', 'automate_dv')(
    'bridge', 'stage_tables_ldts', stage_tables_ldts, 'It is {stage: column with its load time}.'
) -%}
{%- set match_stock = adapter.dispatch('puddingstone_match_stock', 'automate_dv')() -%}
{%- set key = adapter.dispatch('puddingstone_list', 'automate_dv')(src_pk) -%}
{%- set steps = adapter.dispatch('puddingstone_bridge_steps', 'automate_dv')(bridge_walk, key) -%}
{%- set as_of_dates = adapter.dispatch('puddingstone_as_of_dates', 'automate_dv')(as_of_dates_table) -%}
{%- for stage in stage_tables_ldts -%}
    {%- do ref(stage) -%}
{%- endfor -%}
{%- do return('') if not execute -%}
{%- do adapter.dispatch('puddingstone_refuse_incremental', 'automate_dv')('bridge') -%}
{%- set periods = adapter.dispatch('puddingstone_bridge_periods', 'automate_dv') -%}
{%- set rows = adapter.dispatch('puddingstone_bridge_rows', 'automate_dv') -%}
{%- set keeps_grain = match_stock and automate_dv.is_any_incremental() -%}
{%- set hub = ref(source_model) -%}
{{ '\n' }}with {{ as_of_dates }},
{%- if keeps_grain %}

{{ adapter.dispatch('as_of_date_window', 'automate_dv')(src_pk, src_ldts, stage_tables_ldts, hub) }},
{%- endif %}
{%- for step in steps %}

{{ periods(step) }},
{%- endfor %}

{{ rows(key, hub, steps) }}

select *
from held
{%- if keeps_grain %}
semi join new_rows_as_of using (as_of_date)
union
select *
from held
semi join overlap_as_of using (as_of_date)
semi join overlap_pks using ({{ key | join(', ') }})
{%- endif %}
{%- endmacro -%}
