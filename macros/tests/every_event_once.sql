{#- Fails for every kind of event of which a log has more or fewer than its link, or tells one with one party twice. -#}
{% test every_event_once(model, links) %}
with happened as (
    {% for activity, link in links.items() -%}
    select
        '{{ activity }}' as activity,
        count(*) as events
    from {{ ref(link) }}
    {%- if not loop.last %}
    union all
    {% endif %}
    {%- endfor %}
),

logged as (
    select
        activity,
        count(distinct event_id) as events,
        count(*) - count(distinct event_id || coalesce(role, '')) as repeated
    from {{ model }}
    group by activity
)

select
    happened.activity,
    happened.events as happened,
    logged.events as logged,
    logged.repeated
from happened
full join logged
    on happened.activity = logged.activity
where coalesce(happened.events, 0) <> coalesce(logged.events, 0)
    or logged.repeated > 0
{% endtest %}
