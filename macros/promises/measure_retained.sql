{#-
    For how many days rows of a log are kept: the age of its oldest row, which a quiet day may make a day younger. With
    `since`, the moment from which on there is a log, no more is asked of it than it can have.
-#}
{% macro measure_retained(plan, promise) -%}
    {%- set moment = puddingstone.in_utc(promise.moment or 'read_at', promise.zone or 'UTC') -%}
    {%- set kept -%}
select
    count(*) as kept,
    min({{ moment }}) as kept_since
from {{ puddingstone.log_of(promise, 'slo_reads') }}
    {%- endset -%}
    {%- set age = "datediff('second', kept_since, clock.measured_at) / 86400.0 + 1" -%}
    {%- set oldest = puddingstone.days_ago(plan, promise.days) -%}
    {%- set wanted = "least(" ~ promise.days ~ ", floor(datediff('second', cast('" ~ promise.since
        ~ "' as timestamp), clock.measured_at) / 86400.0))" if promise.since else promise.days -%}
    {%- do promise.update({'target': wanted}) -%}
    {%- set measured = 'case when kept > 0 then floor(' ~ age ~ ') end' -%}
    {{ puddingstone.found(promise, {
        'measured': measured,
        'good': 'case when kept > 0 then least(' ~ measured ~ ', ' ~ wanted ~ ') end',
        'total': 'case when kept > 0 then ' ~ wanted ~ ' end',
        'since': oldest, 'begins': oldest,
        'says': "'rows are kept since ' || kept_since",
        'unless': 'the log has no rows',
    }, puddingstone.part_of(plan, 'kept', kept)) }}
{%- endmacro %}
