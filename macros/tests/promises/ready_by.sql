{#- By a time of day, in a time zone and on some days of the week, data has been loaded. -#}
{% test ready_by(
    model,
    load_time,
    time,
    zone='UTC',
    days='every day',
    load_zone='UTC',
    window_days=1,
    at_least=100,
    warns_at=none,
    stage=none,
    key=none,
    arrivals=none
) %}
{{ config(puddingstone.slo_settings()) }}
{{ puddingstone.promised(model, [{
    'measure': 'ready_by',
    'time': time,
    'zone': zone,
    'days': days,
    'window_days': window_days,
    'at_least': at_least,
    'warns_at': warns_at,
    'arrivals': arrivals or [{
        'table': model, 'load_time': load_time, 'load_zone': load_zone, 'stage': stage, 'key': key
    }],
}]) }}
{% endtest %}
