{#-
    What a test of promises is going to read. `moments` are columns of the table `clock`, by their names; `tables` are
    the others, in the order in which they build on one another; `scans` are those of them that are each read once for
    all promises, by what they read from.
-#}
{% macro new_plan(model) %}
    {{ return({'model': model, 'moments': {}, 'tables': [], 'scans': {}, 'repeats': {}}) }}
{% endmacro %}
