{#- Counts of days with what was expected of the latest of them that somebody expects anything of: one row, or none. -#}
{% macro expected_of(promise, counted) -%}
select
    max(counted) as counted,
    max(expected) as expected,
    max(begins) as begins,
    max(ends) as ends,
    max(counted_day) as counted_day
from (
    select
        {{ counted }}.*,
{%- if promise.expected is number %}
        {{ promise.expected }} as expected
    from {{ counted }}
{%- else %}
        schedule.expected
    from {{ counted }}
    inner join {{ puddingstone.schedule_of(promise.expected) }} as schedule
        on {{ counted }}.counted_day = cast(schedule.day as date)
{%- endif %}
    qualify row_number() over (order by counted_day desc) = 1
) as latest
{%- endmacro %}
