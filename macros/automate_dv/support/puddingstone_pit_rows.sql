{#- Keys by dates, each with the greatest load time of every satellite that is not after the date. -#}
{%- macro default__puddingstone_pit_rows(rows, key, keys, dates, satellites, only_keys=none) -%}
{%- set identifier = adapter.dispatch('puddingstone_identifier', 'automate_dv') -%}
{%- set loads = adapter.dispatch('puddingstone_pit_loads', 'automate_dv') -%}
{%- set zero_key = adapter.dispatch('puddingstone_zero_key', 'automate_dv')() -%}
{%- set match_stock = adapter.dispatch('puddingstone_match_stock', 'automate_dv')() -%}
{%- set dated = 'dates.as_of_date' -%}
{{ rows }}_span as (
    select
        min(as_of_date) as first_date,
        max(as_of_date) as last_date
    from {{ dates }}
),

{% for satellite in satellites -%}
{{ loads(identifier(rows ~ '_' ~ satellite.name), satellite, key, rows ~ '_span', only_keys) }}

{% endfor -%}
{{ rows }}_found as (
    select
        hub.{{ key | join(',\n        hub.') }},
        {{ dated }},
        {%- for satellite in satellites %}
        {%- set found = identifier(rows ~ '_' ~ satellite.name) %}
        {%- set before = found ~ '.until_first' %}
        coalesce(
            list_max([load for load in {{ found }}.after_first if load <= {{ dated }}]),
            {{ 'if(' ~ dated ~ ' is null, null, ' ~ before ~ ')' if match_stock else before }}
        ) as {{ identifier(satellite.name ~ '_load') }}{{ ',' if not loop.last }}
        {%- endfor %}
    from {{ keys }} as hub
    {%- for satellite in satellites %}
    left join {{ identifier(rows ~ '_' ~ satellite.name) }} using ({{ key | join(', ') }})
    {%- endfor %}
    cross join {{ dates }} as dates
),

{{ rows }} as (
    select
        {{ key | join(',\n        ') }},
        as_of_date,
        {%- for satellite in satellites %}
        {%- set found = identifier(satellite.name ~ '_load') %}
        {%- for alias in satellite.key_aliases %}
        if({{ found }} is null, {{ zero_key }}, {{ key[loop.index0] }}) as {{ alias }},
        {%- endfor %}
        coalesce({{ found }}, timestamp '1900-01-01') as {{ satellite.ldts_alias }}{{ ',' if not loop.last }}
        {%- endfor %}
    from {{ rows }}_found
)
{%- endmacro -%}
