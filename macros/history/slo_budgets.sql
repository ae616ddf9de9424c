{#-
    The body of a model: for each promise and window of so many `days` before now what was `good` of a `total`, the
    `target` that was promised in percent, how much was allowed to be bad (`budget`), the share of that which is left
    (`budget_left`, 1 where nothing was bad, negative where more was bad than allowed), and how fast it goes
    (`burn_rate`, the share that was bad by the share that is allowed: above 1 the promise will be missed).

    Of several measurements on one day (UTC) the last counts, and none that found nothing to measure. A promise about a
    share counts what it measured, and is held against the target of each day; any other promise counts measurements,
    and all of them have to keep it: its target is 100 percent. What has a target of 100 percent has no budget, and
    `budget_left` and `burn_rate` are null.

    `clock` is a model of deliveries, as `now` takes it. The `history` is by default the source `slo.slo_history`. Best a view: tests add to the history after models are built.
-#}
{% macro slo_budgets(history=none, days=[1, 7, 30], clock=none) -%}
{%- set is_share = "unit = 'percent' and word <> 'steady' and good is not null and total is not null" -%}
with clock as (
    select {{ puddingstone.now(clock) }} as measured_at
),

windows as (
    {%- for count in days %}
    select
        {{ count }} as days,
        measured_at - interval '{{ count }} days' as begins,
        measured_at as ends
    from clock
    {%- if not loop.last %}
    union all
    {%- endif %}
    {%- endfor %}
),

known as (
    select
        history.*,
        cast(measured_at as date) as day
    from {{ history or source('slo', 'slo_history') }} as history
    where level <> 'unknown'
        and measured_at <= (select clock.measured_at from clock)
),

daily as (
    select
        known.*,
        row_number() over (
            partition by product, subject, promise, element, day
            order by measured_at desc, recorded_at desc, invocation_id desc
        ) as age
    from known
),

counted as (
    select
        product,
        subject,
        promise,
        element,
        kind,
        measured_at,
        case when {{ is_share }} then good when level = 'missed' then 0 else 1 end as good,
        case when {{ is_share }} then total else 1 end as total,
        case
            when not ({{ is_share }}) then 100
            when better = 'lower' then 100 - target
            else target
        end as target
    from daily
    where age = 1
),

summed as (
    select
        counted.product,
        counted.subject,
        counted.promise,
        counted.element,
        max(counted.kind) as kind,
        windows.days,
        windows.begins as window_begins,
        windows.ends as window_ends,
        sum(counted.good) as good,
        sum(counted.total) as total,
        sum(greatest(counted.total - counted.good, 0)) as bad,
        sum(counted.total * (100 - counted.target) / 100.0) as budget
    from windows
    inner join counted
        on counted.measured_at > windows.begins
        and counted.measured_at <= windows.ends
    group by counted.product, counted.subject, counted.promise, counted.element, windows.days, windows.begins, windows.ends
)

select
    product,
    subject,
    promise,
    element,
    kind,
    days,
    window_begins,
    window_ends,
    cast(good as bigint) as good,
    cast(total as bigint) as total,
    cast(round(100 - 100 * budget / nullif(total, 0), 6) as double) as target,
    cast(nullif(budget, 0) as double) as budget,
    cast(1 - bad / nullif(budget, 0) as double) as budget_left,
    cast(bad / nullif(budget, 0) as double) as burn_rate
from summed
{%- endmacro %}
