{#- The SQL of a model for one period: counted from the one that holds the first moment, which itself begins at that moment. -#}
{%- macro duckdb__replace_placeholder_with_period_filter(core_sql, timestamp_field, start_timestamp, stop_timestamp, offset, period) -%}
    {%- set first = "date_trunc('" ~ period ~ "', timestamp '" ~ start_timestamp ~ "')" -%}
    {%- set moment = 'cast(' ~ timestamp_field ~ ' as timestamp)' -%}
    {%- set begin = first ~ ' + interval ' ~ offset ~ ' ' ~ period if offset else "timestamp '" ~ start_timestamp ~ "'" -%}
    {%- set filter -%}
(
          {{ moment }} >= {{ begin }}
          and {{ moment }} < {{ first }} + interval {{ offset + 1 }} {{ period }}
      )
    {%- endset -%}
    {%- do return(core_sql | replace('__PERIOD_FILTER__', filter)) -%}
{%- endmacro -%}
