{%- materialization vault_insert_by_period, adapter='duckdb' -%}
    {%- set next_load = adapter.dispatch('puddingstone_next_load', 'automate_dv') -%}
    {%- set period_sql = adapter.dispatch('replace_placeholder_with_period_filter', 'automate_dv') -%}
    {%- set period_of_load = adapter.dispatch('get_period_of_load', 'automate_dv') -%}
    {%- set limit_loads = adapter.dispatch('puddingstone_limit_loads', 'automate_dv') -%}
    {%- set way_out = 'Set period to a longer one, or start_date and stop_date to a shorter time.' -%}

    {%- do adapter.dispatch('check_placeholder', 'automate_dv')(sql) -%}
    {%- set period = adapter.dispatch('puddingstone_period', 'automate_dv')() -%}
    {%- set timestamp_field = adapter.dispatch('puddingstone_needed_setting', 'automate_dv')(
        'timestamp_field', 'the column with the load time'
    ) -%}
    {%- set dates = adapter.dispatch('get_start_stop_dates', 'automate_dv')(
        timestamp_field, adapter.dispatch('puddingstone_setting', 'automate_dv')('date_source_models')
    ) -%}
    {%- set nothing_there = dates['start_date'] is none -%}
    {%- set turns = 0 if nothing_there else adapter.dispatch('check_num_periods', 'automate_dv')(
        dates['start_date'], dates['stop_date'], period
    ) -%}

    {%- set load = adapter.dispatch('puddingstone_begin_load', 'automate_dv')() -%}
    {%- if load['is_first'] -%}
        {%- do limit_loads(turns + 1, way_out) -%}
        {%- set part = sql | replace('__PERIOD_FILTER__', 'false') if nothing_there else period_sql(
            sql, timestamp_field, dates['start_date'], dates['stop_date'], 0, period
        ) -%}
        {%- set name = 'period' if nothing_there else 'period, ' ~ period ~ ' of ' ~ dates['start_date'] -%}
        {%- do adapter.dispatch('puddingstone_first_load', 'automate_dv')(load, name, part) -%}
    {%- elif not nothing_there -%}
        {%- set bounds = adapter.dispatch('get_period_boundaries', 'automate_dv')(
            load['target'], timestamp_field, dates['start_date'], dates['stop_date'], period
        ) -%}
        {%- do limit_loads(bounds['num_periods'], way_out) -%}
        {%- do adapter.dispatch('puddingstone_load_columns', 'automate_dv')(load, sql | replace('__PERIOD_FILTER__', 'true')) -%}
        {%- for offset in range(bounds['num_periods']) -%}
            {%- set begin = period_of_load(period, offset, bounds['start_timestamp']) -%}
            {%- set part = period_sql(
                sql, timestamp_field, bounds['start_timestamp'], bounds['stop_timestamp'], offset, period
            ) -%}
            {%- do next_load(load, 'period ' ~ loop.index ~ ' of ' ~ loop.length ~ ', ' ~ period ~ ' of ' ~ begin, part) -%}
        {%- endfor -%}
    {%- endif -%}
    {%- do return(adapter.dispatch('puddingstone_finish_load', 'automate_dv')(load)) -%}
{%- endmaterialization -%}
