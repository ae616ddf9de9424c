{#- Of each column, under so many percent of the rows miss it. -#}
{% test null_shares(model, columns, under, warns_at=none) %}
{{ config(puddingstone.slo_settings()) }}
{{ puddingstone.promised(model, [{
    'measure': 'null_shares',
    'columns': columns,
    'under': under,
    'warns_at': warns_at,
}]) }}
{% endtest %}
