{#- Which periods are still to be loaded: from the last moment that the table holds, its ghost aside, to the end of the last period. -#}
{%- macro duckdb__get_period_boundaries(target_relation, timestamp_field, start_date, stop_date, period) -%}
    {%- set add = adapter.dispatch('timestamp_add', 'automate_dv') -%}
    {%- set stops = stop_date is not none and stop_date | lower != 'none' -%}
    {%- set query -%}
        with boundaries as (
            select
                coalesce(
                    nullif(cast(max({{ timestamp_field }}) as timestamp), timestamp '1900-01-01'),
                    timestamp '{{ start_date }}'
                ) as first_moment,
                {{ add(period, 1, "timestamp '" ~ stop_date ~ "'") if stops else 'current_localtimestamp()' }} as last_moment
            from {{ target_relation }}
        )

        select
            cast(first_moment as varchar) as start_timestamp,
            cast(last_moment as varchar) as stop_timestamp,
            date_diff('{{ period }}', first_moment, last_moment) + 1 as num_periods
        from boundaries
    {%- endset -%}
    {%- set boundaries = adapter.dispatch('puddingstone_one_row', 'automate_dv')(query) -%}
    {%- do return({
        'start_timestamp': boundaries['start_timestamp'] | string,
        'stop_timestamp': boundaries['stop_timestamp'] | string,
        'num_periods': boundaries['num_periods'] | int,
    }) -%}
{%- endmacro -%}
