{#- Facts that consumers need are said in the meta of the models: of those that are named, or of this one. -#}
{% test documented(model, models=none, facts=none) %}
{{ config(puddingstone.slo_settings()) }}
{{ puddingstone.promised(model, [{
    'measure': 'documented',
    'models': models,
    'facts': facts,
}]) }}
{% endtest %}
