{#-
    All moments of the window at which something is due: a time of day in a time zone, on some days of the week. With
    each, the same time on the day before, from which on something has to have come. Summer time is that of each day.
-#}
{% macro due_moments(promise) -%}
    {%- set minutes = puddingstone.minutes_of_day(promise.time) -%}
    {%- set due = "cast(due_day as timestamp) + interval '" ~ minutes ~ " minutes'" -%}
    {%- set before = due.replace('due_day', 'due_day - 1') -%}
    {%- set zone = promise.zone or 'UTC' -%}
select
    due_at,
    due_after
from (
    select
        due_day,
        {{ puddingstone.in_utc(due, zone) }} as due_at,
        {{ puddingstone.in_utc(before, zone) }} as due_after,
        measured_at,
        measured_at - interval '{{ promise.window_days }} days' as window_begins
    from (
        select
            cast({{ puddingstone.local_time('clock.measured_at', zone) }} as date) - days_back as due_day,
            clock.measured_at
        from (
            {%- for back in range(promise.window_days + 1) %}
            select {{ back }} as days_back{{ ' union all' if not loop.last }}
            {%- endfor %}
        ) as days_back
        cross join clock
    ) as due_days
) as due_moments
where due_at > window_begins
    and due_at <= measured_at
    and {{ puddingstone.weekday_of('due_day') }} in ({{ puddingstone.weekdays(promise.days) | join(', ') }})
{%- endmacro %}
