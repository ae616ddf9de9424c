{%- macro get_period_of_load(period, offset, start_timestamp) -%}
    {%- do return(adapter.dispatch('get_period_of_load', 'automate_dv')(
        period=period,
        offset=offset,
        start_timestamp=start_timestamp,
    )) -%}
{%- endmacro -%}

{%- macro default__get_period_of_load() -%}
    {%- do automate_dv.only_on_duckdb('get_period_of_load', kwargs) -%}
{%- endmacro -%}
