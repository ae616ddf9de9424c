{#- The moment so many days before now, as a column of `clock`. -#}
{% macro days_ago(plan, days) %}
    {%- set name = 'days_ago_' ~ days -%}
    {%- do plan.moments.update({name: "measured_at - interval '" ~ days ~ " days'"}) -%}
    {{ return('clock.' ~ name) }}
{% endmacro %}
