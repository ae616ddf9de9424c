{%- macro get_period_filter_sql(target_cols_csv, base_sql, timestamp_field, period, start_timestamp, stop_timestamp, offset) -%}
    {%- do return(adapter.dispatch('get_period_filter_sql', 'automate_dv')(
        target_cols_csv=target_cols_csv,
        base_sql=base_sql,
        timestamp_field=timestamp_field,
        period=period,
        start_timestamp=start_timestamp,
        stop_timestamp=stop_timestamp,
        offset=offset,
    )) -%}
{%- endmacro -%}

{%- macro default__get_period_filter_sql() -%}
    {%- do automate_dv.only_on_duckdb('get_period_filter_sql', kwargs) -%}
{%- endmacro -%}
