{%- macro get_period_boundaries(target_relation, timestamp_field, start_date, stop_date, period) -%}
    {%- do return(adapter.dispatch('get_period_boundaries', 'automate_dv')(
        target_relation=target_relation,
        timestamp_field=timestamp_field,
        start_date=start_date,
        stop_date=stop_date,
        period=period,
    )) -%}
{%- endmacro -%}

{%- macro default__get_period_boundaries() -%}
    {%- do automate_dv.only_on_duckdb('get_period_boundaries', kwargs) -%}
{%- endmacro -%}
