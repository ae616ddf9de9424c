{#-
    What a test of promises is going to read. `moments` are columns of the table `clock`, by their names; `scans` are
    tables that are each read once for all promises, by what they read from; `parts` are other tables, in their order.
-#}
{% macro new_plan(model) %}
    {{ return({'model': model, 'moments': {}, 'scans': {}, 'parts': [], 'repeats': {}}) }}
{% endmacro %}
