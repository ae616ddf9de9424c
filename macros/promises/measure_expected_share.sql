{#-
    What happened on the last day that is over, against what was expected of it: a number, or what a model or a query
    with the columns `day` and `expected` says of the latest day of the window that it knows.
-#}
{% macro measure_expected_share(plan, promise) -%}
    {%- set arrivals = puddingstone.arrivals_of(plan, promise) -%}
    {%- set zone = puddingstone.zone_of_days(promise, arrivals) -%}
    {%- set read_from = puddingstone.arrived(plan, promise) -%}
    {%- set on_days = [] -%}
    {%- for back in range(1, 2 if promise.expected is number else promise.window_days + 1) -%}
        {%- do on_days.append(puddingstone.count_on_day(plan, read_from, arrivals, back, zone)) -%}
    {%- endfor -%}
    {%- set days -%}
    {%- for on_day in on_days %}
select
    {{ on_day.name }} as counted,
    {{ puddingstone.start_of_day(plan, loop.index, zone) }} as begins,
    {{ puddingstone.start_of_day(plan, loop.index - 1, zone) }} as ends,
    cast({{ puddingstone.local_time('clock.measured_at', zone) }} as date) - {{ loop.index }} as counted_day
from {{ on_day.scan }}
cross join clock
    {%- if not loop.last %}
union all
    {%- endif -%}
    {%- endfor -%}
    {%- endset -%}
    {%- set counted = puddingstone.part_of(plan, 'counted', days) -%}
    {%- set against = puddingstone.part_of(plan, 'expected', puddingstone.expected_of(promise, counted)) -%}
    {{ puddingstone.found(promise, {
        'measured': puddingstone.share_of('least(counted, expected)', 'expected'),
        'good': 'least(counted, expected)', 'total': 'expected', 'since': 'begins', 'begins': 'begins', 'ends': 'ends',
        'says': puddingstone.share_says('counted', 'expected', 'that were expected on ') ~ " || counted_day",
        'unless': 'nobody expects anything of the last day',
    }, against) }}
{%- endmacro %}
