{#-
    What was found, held against what was promised. A target that is `better` higher is met from it on; of a lower one
    `bound` says whether it may be reached (`at most`) or not (`under`), though nothing at all is always under.
-#}
{% macro judged() -%}
{%- set columns = puddingstone.measurement_columns() | map('first') | list -%}
levels as (
    select
        *,
        case
            when measured is null then 'unknown'
            {%- for level, limit in [('missed', 'target'), ('warning', 'warns_at')] %}
            when better = 'higher' and measured < {{ limit }} then '{{ level }}'
            when better = 'lower' and measured > {{ limit }} then '{{ level }}'
            when bound = 'under' and measured = {{ limit }} and measured > 0 then '{{ level }}'
            {%- endfor %}
            else 'met'
        end as level
    from found
)

select
    {%- for column in columns %}
    {%- if column == 'since' %}
    case when level in ('warning', 'missed') then since end as since
    {%- elif column == 'said' %}
    case level
        when 'unknown' then unless
        when 'met' then says
        when 'missed' then says || ', promised is ' || bound || ' ' || {{ puddingstone.shown_number('target') }} || ' ' || unit
        else says || ', a warning is given at ' || {{ puddingstone.shown_number('warns_at') }} || ' ' || unit
    end as said
    {%- elif column == 'measured_at' %}
    clock.measured_at
    {%- elif column == 'invocation_id' %}
    '{{ invocation_id }}' as invocation_id
    {%- else %}
    {{ column }}
    {%- endif %}{{ ',' if not loop.last }}
    {%- endfor %}
from levels
cross join clock
{%- endmacro %}
