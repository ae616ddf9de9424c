{#- Under so many percent of the rows repeat another one in all columns, or in those that are said. -#}
{% test duplicate_share(model, under, columns=none, warns_at=none) %}
{{ config(puddingstone.slo_settings()) }}
{{ puddingstone.promised(model, [{
    'measure': 'duplicate_share',
    'under': under,
    'columns': columns,
    'warns_at': warns_at,
}]) }}
{% endtest %}
