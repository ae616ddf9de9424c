{#-
    The share of questions of the probe log that were answered in time, of those that were asked in business hours. It
    is missed since the first of the window that was not.
-#}
{% macro measure_available(plan, promise) -%}
    {%- set zone = promise.zone or 'UTC' -%}
    {%- set interface = promise.interface or promise.subject -%}
    {%- set local = puddingstone.local_time('probed_at', zone) -%}
    {%- set in_time = 'answered and milliseconds <= ' ~ (promise.answering_within * 1000) | int -%}
    {%- set asked -%}
select
    count(*) as asked,
    count(case when {{ in_time }} then 1 end) as answered,
    min(case when not ({{ in_time }}) or answered is null or milliseconds is null then probed_at end) as first_unanswered
from {{ puddingstone.log_of(promise, 'slo_probes') }} as probes
cross join clock
where interface = {{ puddingstone.text_literal(interface) }}
    and probed_at > {{ puddingstone.days_ago(plan, promise.window_days) }}
    and probed_at <= clock.measured_at
    and {{ puddingstone.weekday_of('cast(' ~ local ~ ' as date)') }} in ({{ puddingstone.weekdays(promise.days) | join(', ') }})
    and {{ local }} >= cast(cast({{ local }} as date) as timestamp) + interval '{{ puddingstone.minutes_of_day(promise.opens or '00:00') }} minutes'
    and {{ local }} < cast(cast({{ local }} as date) as timestamp) + interval '{{ puddingstone.minutes_of_day(promise.closes or '24:00') }} minutes'
    {%- endset -%}
    {{ puddingstone.found(promise, {
        'measured': puddingstone.share_of('answered', 'asked'),
        'good': 'answered', 'total': 'asked', 'since': 'first_unanswered',
        'begins': puddingstone.days_ago(plan, promise.window_days),
        'says': puddingstone.share_says('answered', 'asked', 'questions were answered within ' ~ promise.answering_within ~ (' second' if promise.answering_within == 1 else ' seconds')),
        'unless': 'nobody has asked in business hours of ' ~ puddingstone.days_long(promise.window_days),
    }, puddingstone.part_of(plan, 'asked', asked)) }}
{%- endmacro %}
