{#-
    What every test of a promise is configured with; YAML may say otherwise. A row is returned and kept for each promise,
    so rows are no failures: those that are missed are counted, and where there are none, those that warn, below zero.
-#}
{% macro slo_settings() %}
    {{ return({
        'tags': ['slo'],
        'store_failures': true,
        'schema': puddingstone.slo_schema(),
        'fail_calc': "coalesce(nullif(sum(case when level = 'missed' then 1 else 0 end), 0), "
            ~ "-sum(case when level = 'warning' then 1 else 0 end), 0)",
        'warn_if': '<> 0',
        'error_if': '> 0',
    }) }}
{% endmacro %}
