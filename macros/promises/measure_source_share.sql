{#-
    The share of keys of the sources that are there: of the stage that each arrival is loaded from. It is missed since
    the first of those that are not there happened.
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
        where {{ arrival.source_key or arrival.key }} is not null
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
        'unless': 'the sources have delivered nothing',
    }, puddingstone.part_of(plan, 'sources', counted)) }}
{%- endmacro %}
