{#-
    All promises of a table, measured as one node: a row for each. Each of them says what it is measured by (`measure`),
    the arguments of the test of that name, and may say its name (`promise`), `product`, `subject`, `kind` and `word`.
    `clock` is a model of deliveries that stands for the clock where seeds stand for sources (see `now`).
-#}
{% test promises(model, promises, clock=none) %}
{{ config(puddingstone.slo_settings()) }}
{{ puddingstone.promised(model, promises, clock) }}
{% endtest %}
