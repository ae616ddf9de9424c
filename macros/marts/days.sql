{#- One row for each day from `first` to `last`, both of them included. -#}
{% macro days(first, last, day="day") -%}
    {{ adapter.dispatch('days', 'puddingstone')(first, last, day) }}
{%- endmacro %}

{% macro default__days(first, last, day) -%}
{%- set length = (modules.datetime.date.fromisoformat(last) - modules.datetime.date.fromisoformat(first)).days + 1 -%}
select dateadd(day, row_number() over (order by seq4()) - 1, cast('{{ first }}' as date)) as {{ day }}
from table(generator(rowcount => {{ length }}))
{%- endmacro %}

{% macro duckdb__days(first, last, day) -%}
select cast(days.range as date) as {{ day }}
from range(date '{{ first }}', date '{{ last }}' + 1, interval 1 day) as days
{%- endmacro %}
