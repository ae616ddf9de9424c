{#- A number of days as a sentence says it. -#}
{% macro days_long(days) %}
    {{ return('a day' if days == 1 else days ~ ' days') }}
{% endmacro %}
