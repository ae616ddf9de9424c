{#- Says on the terminal which promises this run found missed or at their warning, by how much, and since when. -#}
{% macro tell_promises() -%}
    {%- set history = puddingstone.slo_schema() ~ '.slo_history' -%}
    {%- set found = run_query(
        'select product, subject, promise, level, said, measured, target, unit, missed_since, element from ('
        ~ puddingstone.told_history(history) ~ ") as told where invocation_id = '" ~ invocation_id ~ "'"
        ~ ' order by product, subject, promise, element'
    ).rows -%}
    {%- set levels = found | map(attribute=3) | list -%}
    {%- do log(
        'Promises: ' ~ levels.count('missed') ~ ' missed, ' ~ levels.count('warning') ~ ' at a warning, '
        ~ levels.count('met') ~ ' met' ~ (', ' ~ levels.count('unknown') ~ ' with nothing to measure' if 'unknown' in levels else ''),
        info=true
    ) -%}
    {%- for level in ['missed', 'warning'] -%}
        {%- for row in found if row[3] == level -%}
            {%- do log('  ' ~ puddingstone.told_promise(row), info=true) -%}
        {%- endfor -%}
    {%- endfor -%}
{%- endmacro %}
