{#- What was found of a promise about incidents; where there were none, it is kept. -#}
{% macro found_of_incidents(plan, promise, read_from, what, element='') -%}
    {{ puddingstone.found(promise, {
        'measured': 'coalesce(longest, 0)',
        'good': 'in_time', 'total': 'due', 'since': 'first_late',
        'begins': puddingstone.days_ago(plan, promise.window_days),
        'says': "case when due = 0 then 'there was no incident in " ~ puddingstone.days_long(promise.window_days) ~ "' else in_time || ' of ' || due || ' incidents " ~ what ~ " in time, the longest took ' || "
            ~ puddingstone.shown_number('coalesce(longest, 0)') ~ " || ' minutes' end",
    }, read_from, element) }}
{%- endmacro %}
