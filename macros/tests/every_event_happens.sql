{#- Fails for every kind of event that a log has no event of. -#}
{% test every_event_happens(model, events) %}
{% for activity in events -%}
select '{{ activity }}' as activity
{%- if not loop.last %}
union all
{% endif %}
{%- endfor %}

except

select activity
from {{ model }}
{% endtest %}
