{#-
    Incidents are told, are over, and lose no more data than was promised. The model is the incident log; what is not
    said is not promised.
-#}
{% test incidents_handled(
    model,
    product,
    status_page_within=none,
    recovers_within=none,
    losing_at_most=none,
    window_days=90
) %}
{{ config(puddingstone.slo_settings()) }}
{%- set about = {'product': product, 'subject': product, 'log': model, 'window_days': window_days} -%}
{%- set promises = [] -%}
{%- if status_page_within is not none -%}
    {%- do promises.append(dict(about, measure='status_page', within=status_page_within)) -%}
{%- endif -%}
{%- if recovers_within is not none -%}
    {%- do promises.append(dict(about, measure='recovers', within=recovers_within, losing_at_most=losing_at_most)) -%}
{%- endif %}
{{ puddingstone.promised(model, promises) }}
{% endtest %}
