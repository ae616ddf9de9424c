{#- The last day that is over has about as many keys, or rows, as the same day of the week before. -#}
{% test steady(
    model,
    event_time,
    week_over_week,
    at_most=none,
    key=none,
    load_time=none,
    event_zone='UTC',
    load_zone='UTC',
    zone=none
) %}
{{ config(puddingstone.slo_settings()) }}
{{ puddingstone.promised(model, [{
    'measure': 'steady',
    'event_time': event_time,
    'week_over_week': week_over_week,
    'at_most': at_most,
    'key': key,
    'load_time': load_time,
    'event_zone': event_zone,
    'load_zone': load_zone,
    'zone': zone,
}]) }}
{% endtest %}
