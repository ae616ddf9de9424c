{#- Minutes from midnight to a time of day, as 360 for '06:00'; YAML reads 6:00 without quotes as that number. -#}
{% macro minutes_of_day(time) %}
    {%- if time is number -%}
        {{ return(time) }}
    {%- endif -%}
    {%- set parts = time.split(':') -%}
    {%- if parts | length < 2 -%}
        {{ exceptions.raise_compiler_error("'" ~ time ~ "' is no time of day; say it as '06:00'") }}
    {%- endif -%}
    {{ return(parts[0] | int * 60 + parts[1] | int) }}
{% endmacro %}
