{#-
    From what happened and a board: how often each event on it happened (happened), and each time the first of every kind
    that followed it (followed), to things of the kinds that the board has with it.
-#}
{% macro events_and_followers() -%}
moments as (
    select
        activity,
        case_type,
        case_key,
        happened_at,
        lead(happened_at) over (
            partition by activity, case_type, case_key
            order by happened_at
        ) as again_at
    from happenings
    group by activity, case_type, case_key, happened_at
),

looked_at as (
    select distinct
        activity,
        case_type
    from board
),

events as (
    select
        happenings.activity,
        happenings.event_id,
        happenings.case_type,
        happenings.case_key,
        happenings.happened_at,
        moments.again_at
    from happenings
    inner join looked_at
        on happenings.activity = looked_at.activity
        and happenings.case_type = looked_at.case_type
    inner join moments
        on happenings.activity = moments.activity
        and happenings.case_type = moments.case_type
        and happenings.case_key = moments.case_key
        and happenings.happened_at = moments.happened_at
),

happened as (
    select
        activity,
        case_type,
        count(distinct event_id) as happened
    from events
    group by activity, case_type
),

followed as (
    select
        events.activity,
        later.activity as outcome,
        events.case_type,
        events.event_id,
        board.said,
        min(later.happened_at) as followed_at,
        min(datediff('minute', events.happened_at, later.happened_at)) as minutes_after
    from events
    inner join happenings as later
        on events.case_type = later.case_type
        and events.case_key = later.case_key
        and events.happened_at <= later.happened_at
    left join board
        on events.activity = board.activity
        and later.activity = board.outcome
        and events.case_type = board.case_type
    where (
            later.activity <> events.activity
            and (later.happened_at > events.happened_at or board.said is not null)
            and (later.happened_at < events.again_at or events.again_at is null)
        )
        or (
            later.activity = events.activity
            and later.happened_at = events.again_at
        )
    group by events.activity, later.activity, events.case_type, events.event_id, board.said
)
{%- endmacro %}
