{#- Keys by dates, each with the links of the walk of which all were known to hold on the date. -#}
{%- macro default__puddingstone_bridge_rows(key, hub, steps) -%}
{%- set paired = adapter.dispatch('puddingstone_paired', 'automate_dv') -%}
{%- set held_from = steps | map(attribute='periods') | join('.held_from, ') ~ '.held_from' -%}
{%- set held_until = steps | map(attribute='periods') | join('.held_until, ') ~ '.held_until' -%}
held as (
    select
        hub.{{ key | join(',\n        hub.') }},
        dates.as_of_date
        {%- for step in steps %}
        {%- for column in step.link_key %},
        {{ step.link }}.{{ column }} as {{ step.aliases[loop.index0] }}
        {%- endfor %}
        {%- endfor %}
    from {{ hub }} as hub
    {%- for step in steps %}
    inner join {{ step.link_relation }} as {{ step.link }}
        on {{ paired(step.before.link, step.before.far_key, step.link, step.near_key) }}
    inner join {{ step.periods }}
        on {{ paired(step.link, step.link_key, step.periods, step.satellite_key) }}
    {%- endfor %}
    inner join as_of_dates as dates
        on dates.as_of_date >= {{ 'greatest(' ~ held_from ~ ')' if steps | length > 1 else held_from }}
        and dates.as_of_date < {{ 'least(' ~ held_until ~ ')' if steps | length > 1 else held_until }}
)
{%- endmacro -%}
