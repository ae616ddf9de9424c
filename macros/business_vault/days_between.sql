{#- Every day from the first to the last one of the relation `span`, as `as_of_date`. -#}
{% macro days_between(span) -%}
    {{ adapter.dispatch('days_between', 'puddingstone')(span) if execute }}
{%- endmacro %}

{% macro default__days_between(span) -%}
select dateadd(day, counted.number, span.first_day) as as_of_date
from {{ span }} as span
inner join (
    select row_number() over (order by null) - 1 as number
    from table(generator(rowcount => 73050))
) as counted
    on counted.number <= datediff(day, span.first_day, span.last_day)
{%- endmacro %}

{% macro duckdb__days_between(span) -%}
select cast(unnest(generate_series(first_day, last_day, interval 1 day)) as date) as as_of_date
from {{ span }}
{%- endmacro %}
