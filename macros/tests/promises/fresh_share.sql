{#- Of the rows that were loaded in the window, a share came within so many minutes after what they tell. -#}
{% test fresh_share(
    model,
    event_time,
    load_time,
    within_minutes,
    at_least,
    warns_at=none,
    window_days=1,
    event_zone='UTC',
    load_zone='UTC'
) %}
{{ config(puddingstone.slo_settings()) }}
{{ puddingstone.promised(model, [{
    'measure': 'fresh_share',
    'event_time': event_time,
    'load_time': load_time,
    'within_minutes': within_minutes,
    'at_least': at_least,
    'warns_at': warns_at,
    'window_days': window_days,
    'event_zone': event_zone,
    'load_zone': load_zone,
}]) }}
{% endtest %}
