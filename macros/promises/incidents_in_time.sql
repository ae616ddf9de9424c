{#-
    How many incidents were dealt with in so many minutes after they began, and the longest that it took. One that is
    not done yet counts as late as soon as its time is over, and not at all before.
-#}
{% macro incidents_in_time(incidents, done_at, within) -%}
select
    count(*) as due,
    count(case when minutes <= {{ within }} then 1 end) as in_time,
    max(minutes) as longest,
    min(case when minutes > {{ within }} then began_at end) as first_late
from (
    select
        began_at,
        {{ done_at }} is not null as is_done,
        datediff('second', began_at, coalesce({{ done_at }}, clock.measured_at)) / 60.0 as minutes
    from {{ incidents }}
    cross join clock
) as taken
where is_done
    or minutes > {{ within }}
{%- endmacro %}
