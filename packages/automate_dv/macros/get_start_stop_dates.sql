{%- macro get_start_stop_dates(timestamp_field, date_source_models) -%}
    {%- do return(adapter.dispatch('get_start_stop_dates', 'automate_dv')(
        timestamp_field=timestamp_field,
        date_source_models=date_source_models,
    )) -%}
{%- endmacro -%}

{%- macro default__get_start_stop_dates() -%}
    {%- do automate_dv.only_on_duckdb('get_start_stop_dates', kwargs) -%}
{%- endmacro -%}
