{#- A log that a promise is measured in: what is said, the table that is tested by the test alone, or ours in `slo`. -#}
{% macro log_of(promise, name) %}
    {{ return(puddingstone.relation_of(promise.log) if promise.log else source('slo', name)) }}
{% endmacro %}
