{#-
    Measurements of all promises of a table, as one query: what several of them count in the same table is counted in
    one scan of it. Each promise says its `measure` and what that takes (see docs/promises).
-#}
{% macro promised(model, promises, clock=none) -%}
    {%- set plan = puddingstone.new_plan(model) -%}
    {%- do puddingstone.share_repeats(plan, promises) -%}
    {%- set found = [] -%}
    {%- for said in promises -%}
        {%- set promise = puddingstone.promise_with_defaults(plan, said) -%}
        {%- do found.append(puddingstone.measure(plan, promise) | trim) -%}
    {%- endfor -%}
with clock as (
    select
        measured_at
        {%- for name, moment in plan.moments.items() %},
        {{ moment }} as {{ name }}
        {%- endfor %}
    from (select {{ puddingstone.now(clock) }} as measured_at) as at_once
),
{% for table in plan.tables %}
{{ table.name }} as (
    {{ (table.sql or puddingstone.scan(table)) | indent(4) }}
),
{% endfor %}
found as (
    {{ found | join('\n\nunion all\n\n') | indent(4) }}
),

{{ puddingstone.judged() }}
{%- endmacro %}
