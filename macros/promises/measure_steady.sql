{#-
    By how much the last day that is over differs from the same day of the week before, in percent: of distinct keys,
    else of rows. Kept is all or nothing, so there is one thing to be good at.
-#}
{% macro measure_steady(plan, promise) -%}
    {%- set arrivals = puddingstone.arrivals_of(plan, promise) -%}
    {%- set zone = puddingstone.zone_of_days(promise, arrivals) -%}
    {%- set read_from = puddingstone.arrived(plan, promise) -%}
    {%- set now = puddingstone.count_on_day(plan, read_from, arrivals, 1, zone) -%}
    {%- set before = puddingstone.count_on_day(plan, read_from, arrivals, 8, zone) -%}
    {%- set moved = 'abs(' ~ puddingstone.share_of('(' ~ now.name ~ ' - ' ~ before.name ~ ')', before.name) ~ ')' -%}
    {%- set limit = promise.at_most or promise.week_over_week -%}
    {{ puddingstone.found(promise, {
        'measured': moved,
        'good': 'case when ' ~ moved ~ ' <= ' ~ limit ~ ' then 1 else 0 end',
        'total': 'case when ' ~ before.name ~ ' > 0 then 1 else 0 end',
        'since': puddingstone.start_of_day(plan, 1, zone),
        'begins': puddingstone.start_of_day(plan, 1, zone),
        'ends': puddingstone.start_of_day(plan, 0, zone),
        'says': puddingstone.shown_number(moved) ~ " || ' percent: ' || " ~ now.name ~ " || ' on the last day, ' || "
            ~ before.name ~ " || ' a week before'",
        'unless': 'there was nothing on the same day of the week before',
    }, now.scan) }}
{%- endmacro %}
