{#- The moment in UTC at which a day began in a time zone: today, or so many days before. A column of `clock`. -#}
{% macro start_of_day(plan, back, zone) %}
    {%- set name = 'day_' ~ back ~ '_in_' ~ zone | lower | replace('/', '_') | replace('-', '_') -%}
    {%- set today = 'cast(' ~ puddingstone.local_time('measured_at', zone) ~ ' as date)' -%}
    {%- do plan.moments.update({name: puddingstone.in_utc(today ~ (' - ' ~ back if back else ''), zone)}) -%}
    {{ return('clock.' ~ name) }}
{% endmacro %}
