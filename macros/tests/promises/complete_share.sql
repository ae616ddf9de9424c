{#- A share of what is expected is there: of known values, of a day's rows, or of the keys of a source. -#}
{% test complete_share(
    model,
    at_least,
    columns=none,
    expected=none,
    source=none,
    key=none,
    source_key=none,
    event_time=none,
    load_time=none,
    warns_at=none,
    window_days=1,
    event_zone='UTC',
    load_zone='UTC',
    zone=none
) %}
{{ config(puddingstone.slo_settings()) }}
{{ puddingstone.promised(model, [{
    'measure': 'complete_share',
    'at_least': at_least,
    'columns': columns,
    'expected': expected,
    'source': source,
    'key': key,
    'source_key': source_key,
    'event_time': event_time,
    'load_time': load_time,
    'warns_at': warns_at,
    'window_days': window_days,
    'event_zone': event_zone,
    'load_zone': load_zone,
    'zone': zone,
}]) }}
{% endtest %}
