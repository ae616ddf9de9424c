{#-
    The incidents of a product that began in the window, one row each: when it began, when it was told, when it ended,
    and how many minutes of data were lost. One that is closed may be opened again.
-#}
{% macro incidents_of(plan, promise) -%}
select
    incident_id,
    min(began_at) as began_at,
    min(case when what = 'opened' then said_at end) as told_at,
    case
        when max(case when what = 'closed' then said_at end) >= max(case when what = 'opened' then said_at end)
            then max(case when what = 'closed' then said_at end)
    end as ended_at,
    max(minutes_lost) as minutes_lost
from {{ puddingstone.log_of(promise, 'slo_incidents') }} as incidents
cross join clock
where product = {{ puddingstone.text_literal(promise.product) }}
    and said_at <= clock.measured_at
group by incident_id
having min(began_at) > min({{ puddingstone.days_ago(plan, promise.window_days) }})
{%- endmacro %}
