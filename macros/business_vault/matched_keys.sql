{#-
    Which keys are one: a row for each key of a same-as link, with the key that stands for all that can be reached from
    it by matches; the first of them by the alphabet. With a satellite only those matches count that hold by its latest
    row. A key that is matched with nobody any more stands for itself. Keys of several `kinds` of things begin with their
    kind: two things may have one number.
-#}
{% macro matched_keys(link, link_key, keys, kinds=none, satellite=none, holds=none) -%}
with recursive {% if satellite is not none -%}
told as (
    select
        {{ link_key }},
        {{ holds }}
    from {{ satellite }}
    qualify row_number() over (
        partition by {{ link_key }}
        order by effective_from desc, load_datetime desc
    ) = 1
),

{% endif -%}
matches as (
    select
        {{ "'" ~ kinds[0] ~ ":' || " if kinds }}{{ puddingstone.key_as_text('link.' ~ keys[0]) }} as one,
        {{ "'" ~ kinds[1] ~ ":' || " if kinds }}{{ puddingstone.key_as_text('link.' ~ keys[1]) }} as other
    from {{ link }} as link
    {%- if satellite is not none %}
    inner join told
        on link.{{ link_key }} = told.{{ link_key }}
    where told.{{ holds }}
    {%- endif %}
),

both_ways as (
    select
        one as matched_key,
        other as next_key
    from matches
    union
    select
        other as matched_key,
        one as next_key
    from matches
),

{{ puddingstone.reached_keys() }}

select
    matched_key,
    min(reached_key) as same_key
from reached
group by matched_key
{%- endmacro %}

{#- Every key that can be reached from each one, itself included: steps that come back to a key are not taken. -#}
{% macro reached_keys() -%}
    {{ adapter.dispatch('reached_keys', 'puddingstone')() }}
{%- endmacro %}

{% macro default__reached_keys() -%}
reached as (
    select distinct
        matched_key,
        matched_key as reached_key,
        matched_key as way
    from both_ways
    union all
    select
        reached.matched_key,
        both_ways.next_key as reached_key,
        reached.way || ' ' || both_ways.next_key as way
    from reached
    inner join both_ways
        on reached.reached_key = both_ways.matched_key
    where position(both_ways.next_key in reached.way) = 0
)
{%- endmacro %}

{% macro duckdb__reached_keys() -%}
reached as (
    select
        matched_key,
        matched_key as reached_key
    from both_ways
    union
    select
        reached.matched_key,
        both_ways.next_key as reached_key
    from reached
    inner join both_ways
        on reached.reached_key = both_ways.matched_key
)
{%- endmacro %}
