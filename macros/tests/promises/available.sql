{#- A share of the questions of a probe log was answered in time, in business hours. The model is the log. -#}
{% test available(
    model,
    interface,
    share,
    answering_within,
    opens='00:00',
    closes='24:00',
    days='every day',
    zone='UTC',
    window_days=30,
    warns_at=none,
    product=''
) %}
{{ config(puddingstone.slo_settings()) }}
{{ puddingstone.promised(model, [{
    'measure': 'available',
    'interface': interface,
    'share': share,
    'answering_within': answering_within,
    'opens': opens,
    'closes': closes,
    'days': days,
    'zone': zone,
    'window_days': window_days,
    'warns_at': warns_at,
    'product': product,
    'log': model,
    'subject': interface,
}]) }}
{% endtest %}
