{#-
    From what happened and a board: how often each event on it happened (happened), and each time the first of every kind
    that followed it (followed), to things of the kinds that the board has with it.

    Whatever happens to a thing belongs to the latest time that the event happened to it (began_at), so that a long history
    of one thing is read once for each kind of event, and not once for each event.
-#}
{% macro events_and_followers() -%}
looked_at as (
    select distinct
        activity,
        case_type
    from board
),

happened as (
    select
        looked_at.activity,
        looked_at.case_type,
        count(distinct happenings.event_id) as happened
    from looked_at
    inner join happenings
        on looked_at.activity = happenings.activity
        and looked_at.case_type = happenings.case_type
    group by looked_at.activity, looked_at.case_type
),

since as (
    select
        looked_at.activity,
        happenings.activity as outcome,
        happenings.case_type,
        happenings.case_key,
        happenings.happened_at,
        max(case when happenings.activity = looked_at.activity then happenings.happened_at end) over (
            partition by looked_at.activity, happenings.case_type, happenings.case_key
            order by happenings.happened_at
            range between unbounded preceding and current row
        ) as began_at
    from looked_at
    inner join happenings
        on looked_at.case_type = happenings.case_type
),

times as (
    select
        activity,
        case_type,
        case_key,
        began_at,
        lead(began_at) over (
            partition by activity, case_type, case_key
            order by began_at
        ) as again_at
    from since
    where began_at is not null
    group by activity, case_type, case_key, began_at
),

firsts as (
    select
        since.activity,
        since.outcome,
        since.case_type,
        since.case_key,
        since.began_at,
        board.said,
        min(since.happened_at) as followed_at
    from since
    left join board
        on since.activity = board.activity
        and since.outcome = board.outcome
        and since.case_type = board.case_type
    where since.activity <> since.outcome
        and (since.happened_at > since.began_at or board.said is not null)
    group by since.activity, since.outcome, since.case_type, since.case_key, since.began_at, board.said

    union all

    select
        times.activity,
        times.activity as outcome,
        times.case_type,
        times.case_key,
        times.began_at,
        board.said,
        times.again_at as followed_at
    from times
    left join board
        on times.activity = board.activity
        and times.activity = board.outcome
        and times.case_type = board.case_type
    where times.again_at is not null
),

followed as (
    select
        firsts.activity,
        firsts.outcome,
        firsts.case_type,
        firsts.said,
        happenings.event_id,
        min(firsts.followed_at) as followed_at,
        min(datediff('minute', firsts.began_at, firsts.followed_at)) as minutes_after
    from firsts
    inner join happenings
        on firsts.activity = happenings.activity
        and firsts.case_type = happenings.case_type
        and firsts.case_key = happenings.case_key
        and firsts.began_at = happenings.happened_at
    group by firsts.activity, firsts.outcome, firsts.case_type, firsts.said, happenings.event_id
)
{%- endmacro %}
