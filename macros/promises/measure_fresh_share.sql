{#-
    The share of rows that came in time, of those that were loaded in the window; what is told before it happens is in
    time. It is missed since the first of those that came late happened; and, where `deliveries` of its sources are said, as
    soon as one of them has been silent for more than `silent_after_minutes`: nothing that comes late can be counted then.
-#}
{% macro measure_fresh_share(plan, promise) -%}
    {%- for arrival in puddingstone.arrivals_of(plan, promise) if not arrival.event_time -%}
        {{ exceptions.raise_compiler_error("fresh_share of " ~ plan.model ~ " does not say event_time") }}
    {%- endfor -%}
    {%- set days, minutes = promise.window_days, promise.within_minutes -%}
    {%- set begin = puddingstone.days_ago(plan, days) -%}
    {%- set loaded = 'loaded_at > ' ~ begin ~ ' and loaded_at <= clock.measured_at and happened_at is not null' -%}
    {%- set late = "loaded_at > happened_at + interval '" ~ minutes ~ " minutes'" -%}
    {%- set total, of = 'loaded_' ~ days, minutes ~ '_of_' ~ days -%}
    {%- set good, since = 'within_' ~ of, 'late_' ~ of -%}
    {%- set scan = puddingstone.scan_of(plan, puddingstone.arrived(plan, promise), {
        total: 'count(case when ' ~ loaded ~ ' then 1 end)',
        good: 'count(case when ' ~ loaded ~ ' and not ' ~ late ~ ' then 1 end)',
        since: 'min(case when ' ~ loaded ~ ' and ' ~ late ~ ' then happened_at end)',
    }, days) -%}
    {%- set numbers = {
        'measured': puddingstone.share_of(good, total),
        'good': good, 'total': total, 'since': since, 'begins': begin,
        'says': puddingstone.share_says(good, total, 'rows came within ' ~ minutes ~ (' minute' if minutes == 1 else ' minutes')),
        'unless': 'nothing was loaded in ' ~ puddingstone.days_long(days),
    } -%}
    {%- if promise.deliveries -%}
        {%- set silence = puddingstone.part_of(plan, 'silence', puddingstone.silence_of(promise)) -%}
        {%- set missed_at = "delivered_at + interval '" ~ promise.silent_after_minutes ~ " minutes'" -%}
        {%- set is_silent = 'case when ' ~ missed_at ~ ' < clock.measured_at then ' -%}
        {%- do numbers.update({
            'measured': is_silent ~ '0 else ' ~ numbers.measured ~ ' end',
            'good': is_silent ~ '0 else ' ~ good ~ ' end',
            'total': is_silent ~ 'greatest(' ~ total ~ ', 1) else ' ~ total ~ ' end',
            'since': is_silent ~ missed_at ~ ' else ' ~ since ~ ' end',
            'says': is_silent ~ "'a source has delivered nothing since ' || delivered_at else " ~ numbers.says ~ ' end',
        }) -%}
        {%- set scan = scan ~ '\ncross join ' ~ silence -%}
    {%- endif -%}
    {{ puddingstone.found(promise, numbers, scan) }}
{%- endmacro %}
