{%- macro duckdb__get_period_of_load(period, offset, start_timestamp) -%}
    {%- set loaded = adapter.dispatch('puddingstone_one_row', 'automate_dv')(
        "select cast(date_trunc('" ~ period ~ "', timestamp '" ~ start_timestamp ~ "') + interval " ~ offset ~ " " ~ period
        ~ " as varchar) as period_of_load"
    ) -%}
    {%- do return(loaded['period_of_load'] | string) -%}
{%- endmacro -%}
