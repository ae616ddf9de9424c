{#-
    The longest that an incident took until data was back, in minutes after it began; and, where it is promised how much
    may be lost at most, the most minutes of data that one has lost.
-#}
{% macro measure_recovers(plan, promise) -%}
    {%- set incidents = puddingstone.part_of(plan, 'incidents', puddingstone.incidents_of(plan, promise)) -%}
    {%- set ended = puddingstone.part_of(
        plan, 'ended', puddingstone.incidents_in_time(incidents, 'ended_at', promise.within)
    ) -%}
    {{ puddingstone.found_of_incidents(plan, promise, ended, 'were over', 'recovery') }}
    {%- if promise.losing_at_most is defined %}

union all

{% set lost -%}
select
    count(minutes_lost) as due,
    count(case when minutes_lost <= {{ promise.losing_at_most }} then 1 end) as in_time,
    max(minutes_lost) as longest,
    min(case when minutes_lost > {{ promise.losing_at_most }} then began_at end) as first_late
from {{ incidents }}
    {%- endset -%}
    {%- set most = dict(promise, target=promise.losing_at_most) -%}
    {{ puddingstone.found(most, {
        'measured': 'coalesce(longest, 0)',
        'good': 'in_time', 'total': 'due', 'since': 'first_late',
        'begins': puddingstone.days_ago(plan, promise.window_days),
        'says': "'incidents lost at most ' || " ~ puddingstone.shown_number('coalesce(longest, 0)') ~ " || ' minutes of data'",
    }, puddingstone.part_of(plan, 'lost', lost), 'data lost') }}
    {%- endif -%}
{%- endmacro %}
