{#- No column that is personal by its meta is without a mask: of the models that are named, or of this one. -#}
{% test masked(model, models=none) %}
{{ config(puddingstone.slo_settings()) }}
{{ puddingstone.promised(model, [{
    'measure': 'masked',
    'models': models,
}]) }}
{% endtest %}
