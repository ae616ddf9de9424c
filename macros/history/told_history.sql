{#-
    The history with two more columns: `missed_since`, when the promise of a missed measurement began to be missed without
    a measurement in between that kept it, and `age`, 1 for the latest measurement of each promise; one that is measured in
    several ways (`element`) is several. A measurement
    that found nothing to measure interrupts nothing. Where the data can say for longer that it is missed, that counts.
-#}
{% macro told_history(history) -%}
with counted as (
    select
        history.*,
        sum(case when level in ('met', 'warning') then 1 else 0 end) over (
            partition by product, subject, promise, element
            order by measured_at, recorded_at, invocation_id
            rows between unbounded preceding and current row
        ) as times_kept,
        row_number() over (
            partition by product, subject, promise, element
            order by measured_at desc, recorded_at desc, invocation_id desc
        ) as age
    from {{ history }} as history
)

select
    counted.*,
    case
        when level = 'missed'
            then min(case when level = 'missed' then least(measured_at, coalesce(since, measured_at)) end) over (
                partition by product, subject, promise, element, times_kept
            )
    end as missed_since
from counted
{%- endmacro %}
