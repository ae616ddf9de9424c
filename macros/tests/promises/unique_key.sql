{#- No key stands for rows that differ. -#}
{% test unique_key(model, columns) %}
{{ config(puddingstone.slo_settings()) }}
{{ puddingstone.promised(model, [{
    'measure': 'unique_key',
    'columns': columns,
}]) }}
{% endtest %}
