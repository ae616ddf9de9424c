{#- The names of the columns of a measurement: those of the history, but for when and by which test it was recorded. -#}
{% macro measurement_names() -%}
    {{ return(puddingstone.log_tables()['slo_history'] | reject('in', ['recorded_at', 'node_id']) | list) }}
{%- endmacro %}
