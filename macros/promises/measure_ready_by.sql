{#-
    The share of moments at which data was due and was there: loaded in the day that ended then, from every table that
    it comes from. It is missed since the first moment at which something was missing. Nothing is due before there was any.
-#}
{% macro measure_ready_by(plan, promise) -%}
    {%- set arrivals = puddingstone.arrivals_of(plan, promise) -%}
    {%- set due = puddingstone.part_of(plan, 'due', puddingstone.due_moments(promise)) -%}
    {%- set ready -%}
select
    {{ due }}.due_at,
    count(distinct case when loads.loaded_at > {{ due }}.due_after then loads.arrival end) as came,
    count(loads.arrival) as came_ever
from {{ due }}
left join (
    {{ puddingstone.loads_of_each(arrivals) | indent(4) }}
) as loads
    on loads.loaded_at <= {{ due }}.due_at
group by {{ due }}.due_at
    {%- endset -%}
    {%- set counted = puddingstone.part_of(plan, 'ready', ready) -%}
    {%- set is_ready = 'came = ' ~ arrivals | length -%}
    {%- set by_time -%}
select
    count(*) as due,
    count(case when {{ is_ready }} then 1 end) as ready,
    min(case when not {{ is_ready }} then due_at end) as missed_since
from {{ counted }}
where came_ever > 0
    {%- endset -%}
    {{ puddingstone.found(promise, {
        'measured': puddingstone.share_of('ready', 'due'),
        'good': 'ready', 'total': 'due', 'since': 'missed_since',
        'begins': puddingstone.days_ago(plan, promise.window_days),
        'says': puddingstone.share_says('ready', 'due', 'times data was there by ' ~ promise.time ~ ' ' ~ (promise.zone or 'UTC')),
        'unless': 'nothing was due in ' ~ puddingstone.days_long(promise.window_days),
    }, puddingstone.part_of(plan, 'by_time', by_time)) }}
{%- endmacro %}
