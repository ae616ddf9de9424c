{#- When the relations of one satellite were known to hold: from the load of an open row to that of the row after it. -#}
{%- macro default__puddingstone_bridge_periods(step) -%}
{{ step.periods }} as (
    select
        {{ step.satellite_key | join(',\n        ') }},
        {{ step.ldts }} as held_from,
        lead({{ step.ldts }}, 1, 'infinity') over (
            partition by {{ step.satellite_key | join(', ') }}
            order by {{ step.ldts }}, {{ step.end }} desc
        ) as held_until
    from {{ step.satellite_relation }}
    qualify {{ adapter.dispatch('puddingstone_is_open', 'automate_dv')(step.end) }}
)
{%- endmacro -%}
