{#-
    What followed events: for each event and each outcome that was put down how often it followed, and how soon.

    `board` has for each event its outcomes, each with what it is said to be and with what kind of thing takes part in both;
    `logs` are the event logs of domains, each with the time zone of its clocks, and `zone` is the one to compare them in.

    An outcome follows an event if it happens to the same thing at the same moment or later, but before the event happens
    to that thing again; an event that leads to itself is followed by that. The first one counts. What nobody put down is
    told where it comes later, and before anything of what was put down.
-#}
{% macro outcomes(board, logs, zone) -%}
with board as (
    select
        put_down.activity,
        put_down.outcome,
        put_down.said,
        put_down.case_type
    from (
        values
        {%- for activity, outcomes in board.items() %}
        {%- set is_last = loop.last %}
        {%- for outcome, said in outcomes.items() %}
            ('{{ activity }}', '{{ outcome }}', '{{ said[0] }}', '{{ said[1] }}')
            {%- if not (is_last and loop.last) %},{% endif %}
        {%- endfor %}
        {%- endfor %}
    ) as put_down (activity, outcome, said, case_type)
),

happenings as (
    {%- for log, told_in in logs %}
    select distinct
        activity,
        event_id,
        case_type,
        case_key,
        {% if told_in == zone -%}
        happened_at
        {%- else -%}
        {{ puddingstone.in_zone('happened_at', told_in, zone) }} as happened_at
        {%- endif %}
    from {{ log }}
    where case_key is not null
    {%- if not loop.last %}

    union all
    {% endif %}
    {%- endfor %}
),

{{ puddingstone.events_and_followers() }},

first_put_down as (
    select
        event_id,
        min(followed_at) as followed_at
    from followed
    where said is not null
    group by event_id
),

counted as (
    select
        followed.activity,
        followed.outcome,
        followed.case_type,
        count(*) as followed,
        median(followed.minutes_after) as median_minutes
    from followed
    left join board
        on followed.activity = board.activity
        and followed.outcome = board.outcome
    left join first_put_down
        on followed.event_id = first_put_down.event_id
    where followed.said is not null
        or (board.said is null and first_put_down.followed_at is null)
        or (board.said is null and followed.followed_at < first_put_down.followed_at)
    group by followed.activity, followed.outcome, followed.case_type
)

select
    coalesce(board.activity, counted.activity) as activity,
    coalesce(board.outcome, counted.outcome) as outcome,
    coalesce(board.said, 'not put down') as said,
    coalesce(board.case_type, counted.case_type) as case_type,
    coalesce(happened.happened, 0) as happened,
    coalesce(counted.followed, 0) as followed,
    cast(coalesce(counted.followed, 0) as double) / happened.happened as share,
    cast(counted.median_minutes as double) as median_minutes
from board
full join counted
    on board.activity = counted.activity
    and board.outcome = counted.outcome
    and board.case_type = counted.case_type
left join happened
    on coalesce(board.activity, counted.activity) = happened.activity
    and coalesce(board.case_type, counted.case_type) = happened.case_type
{%- endmacro %}
