{#- Rows of a log are kept for so many days. The model is the log. -#}
{% test retained(model, moment, days, since=none, zone='UTC', product='') %}
{{ config(puddingstone.slo_settings()) }}
{{ puddingstone.promised(model, [{
    'measure': 'retained',
    'moment': moment,
    'days': days,
    'since': since,
    'zone': zone,
    'product': product,
    'log': model,
}]) }}
{% endtest %}
