{%- macro dateadd(datepart, interval, from_date_or_timestamp) -%}
    {%- do return(dbt.dateadd(datepart, interval, from_date_or_timestamp)) -%}
{%- endmacro -%}
