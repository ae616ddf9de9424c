{%- macro timestamp_add(datepart, interval, from_date_or_timestamp) -%}
    {%- do return(adapter.dispatch('timestamp_add', 'automate_dv')(
        datepart=datepart,
        interval=interval,
        from_date_or_timestamp=from_date_or_timestamp,
    )) -%}
{%- endmacro -%}

{%- macro default__timestamp_add() -%}
    {%- do automate_dv.only_on_duckdb('timestamp_add', kwargs) -%}
{%- endmacro -%}
