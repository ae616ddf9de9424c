{#-
    Has counted what happened on a day in a time zone, so many days back: distinct keys where arrivals have some, else
    rows. Keys of two tables are never the same one. Returns the name of the number in the scan of the arrivals.
-#}
{% macro count_on_day(plan, read_from, arrivals, back, zone) %}
    {%- set begin = puddingstone.start_of_day(plan, back, zone) -%}
    {%- set end = puddingstone.start_of_day(plan, back - 1, zone) -%}
    {%- set counted = 'arrived_key' if arrivals[0].key else none -%}
    {%- set name = ('keys' if counted else 'rows') ~ '_on_' ~ begin.split('.')[1] -%}
    {%- set that_day = 'happened_at >= ' ~ begin ~ ' and happened_at < ' ~ end
        ~ ' and loaded_at <= clock.measured_at' -%}
    {%- if counted -%}
        {%- set of_each = [] -%}
        {%- for arrival in arrivals -%}
            {%- set in_it = ' and arrived_in = ' ~ loop.index if arrivals | length > 1 else '' -%}
            {%- do of_each.append('count(distinct case when ' ~ that_day ~ in_it ~ ' then ' ~ counted ~ ' end)') -%}
        {%- endfor -%}
        {%- set sql = of_each | join('\n        + ') -%}
    {%- else -%}
        {%- set sql = 'count(case when ' ~ that_day ~ ' then 1 end)' -%}
    {%- endif -%}
    {{ return({'scan': puddingstone.scan_of(plan, read_from, {name: sql}, back + 2), 'name': name}) }}
{% endmacro %}
