{#- How many times a period turns between two moments, the last of them now if it is not given. -#}
{%- macro duckdb__check_num_periods(start_date, stop_date, period) -%}
    {%- set stop = "current_localtimestamp()" if stop_date is none or stop_date | lower == 'none' else "timestamp '" ~ stop_date ~ "'" -%}
    {%- set counted = adapter.dispatch('puddingstone_one_row', 'automate_dv')(
        "select date_diff('" ~ period ~ "', timestamp '" ~ start_date ~ "', " ~ stop ~ ") as turns"
    ) -%}
    {%- do return(counted['turns'] | int) -%}
{%- endmacro -%}
