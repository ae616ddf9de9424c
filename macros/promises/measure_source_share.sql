{#-
    The share of keys of the sources that are there: of the stage that each arrival is loaded from. Where it is said when
    they were loaded, only what was delivered in the window counts, so that what is missing today is not a small part of
    all there ever was. It is missed since the first of those that are not there happened.
-#}
{% macro measure_source_share(plan, promise) -%}
    {%- set arrivals = puddingstone.sources_of(plan, promise) -%}
    {%- set counted -%}
select
    sum(delivered) as delivered,
    sum(found) as found,
    min(first_missing) as first_missing
from (
    {%- for arrival in arrivals %}
    select
        count(*) as delivered,
        count(known.{{ arrival.key }}) as found,
        min(case when known.{{ arrival.key }} is null then delivered.happened_at end) as first_missing
    from (
        select
            {{ arrival.source_key or arrival.key }} as {{ arrival.key }},
            min({{ puddingstone.source_moment(arrival) }}) as happened_at
        from {{ puddingstone.stage_of(arrival.stage) }}
        {{- '\n        cross join clock' if arrival.load_time }}
        where {{ arrival.source_key or arrival.key }} is not null
        {%- if arrival.load_time %}
            and {{ puddingstone.in_utc(arrival.load_time, arrival.load_zone or arrival.zone or 'UTC') }} > {{ puddingstone.days_ago(plan, promise.window_days) }}
        {%- endif %}
        group by {{ arrival.source_key or arrival.key }}
    ) as delivered
    left join (select distinct {{ arrival.key }} from {{ puddingstone.relation_of(arrival.table) }}) as known
        on delivered.{{ arrival.key }} = known.{{ arrival.key }}
    {%- if not loop.last %}
    union all
    {%- endif -%}
    {%- endfor %}
) as sources
    {%- endset -%}
    {{ puddingstone.found(promise, {
        'measured': puddingstone.share_of('found', 'delivered'),
        'good': 'found', 'total': 'delivered', 'since': 'first_missing',
        'says': puddingstone.share_says('found', 'delivered', 'keys of the sources are there'),
        'unless': 'the sources have delivered nothing in ' ~ puddingstone.days_long(promise.window_days),
    }, puddingstone.part_of(plan, 'sources', counted)) }}
{%- endmacro %}
