{#-
    All promises of a table, measured as one node: a row for each. Each of them says what it is measured by (`measure`),
    the arguments of the test of that name, and may say its name (`promise`), `product`, `subject`, `kind` and `word`.
-#}
{% test promises(model, promises) %}
{{ config(puddingstone.slo_settings()) }}
{{ puddingstone.promised(model, promises) }}
{% endtest %}
