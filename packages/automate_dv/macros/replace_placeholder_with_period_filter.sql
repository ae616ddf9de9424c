{%- macro replace_placeholder_with_period_filter(core_sql, timestamp_field, start_timestamp, stop_timestamp, offset, period) -%}
    {%- do return(adapter.dispatch('replace_placeholder_with_period_filter', 'automate_dv')(
        core_sql=core_sql,
        timestamp_field=timestamp_field,
        start_timestamp=start_timestamp,
        stop_timestamp=stop_timestamp,
        offset=offset,
        period=period,
    )) -%}
{%- endmacro -%}

{%- macro default__replace_placeholder_with_period_filter() -%}
    {%- do automate_dv.only_on_duckdb('replace_placeholder_with_period_filter', kwargs) -%}
{%- endmacro -%}
