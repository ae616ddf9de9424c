{#-
    What was found of a promise, by what it is measured by. dbt only lets a test call macros that it sees being called,
    so they are not looked up by their names.
-#}
{% macro measure(plan, promise) -%}
    {%- if promise.measure == 'fresh_share' -%}
        {{ puddingstone.measure_fresh_share(plan, promise) }}
    {%- elif promise.measure == 'ready_by' -%}
        {{ puddingstone.measure_ready_by(plan, promise) }}
    {%- elif promise.measure == 'complete_share' -%}
        {{ puddingstone.measure_complete_share(plan, promise) }}
    {%- elif promise.measure == 'steady' -%}
        {{ puddingstone.measure_steady(plan, promise) }}
    {%- elif promise.measure == 'null_shares' -%}
        {{ puddingstone.measure_columns(plan, promise, 'miss') }}
    {%- elif promise.measure == 'duplicate_share' -%}
        {{ puddingstone.measure_duplicate_share(plan, promise) }}
    {%- elif promise.measure == 'unique_key' -%}
        {{ puddingstone.measure_unique_key(plan, promise) }}
    {%- elif promise.measure == 'available' -%}
        {{ puddingstone.measure_available(plan, promise) }}
    {%- elif promise.measure == 'retained' -%}
        {{ puddingstone.measure_retained(plan, promise) }}
    {%- elif promise.measure == 'status_page' -%}
        {{ puddingstone.measure_status_page(plan, promise) }}
    {%- elif promise.measure == 'recovers' -%}
        {{ puddingstone.measure_recovers(plan, promise) }}
    {%- elif promise.measure == 'documented' -%}
        {{ puddingstone.measure_documented(plan, promise) }}
    {%- elif promise.measure == 'masked' -%}
        {{ puddingstone.measure_masked(plan, promise) }}
    {%- endif -%}
{%- endmacro %}
