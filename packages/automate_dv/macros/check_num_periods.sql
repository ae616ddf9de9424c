{%- macro check_num_periods(start_date, stop_date, period) -%}
    {%- do return(adapter.dispatch('check_num_periods', 'automate_dv')(
        start_date=start_date,
        stop_date=stop_date,
        period=period,
    )) -%}
{%- endmacro -%}

{%- macro default__check_num_periods() -%}
    {%- do automate_dv.only_on_duckdb('check_num_periods', kwargs) -%}
{%- endmacro -%}
