{#- Fails for every key of a hub that a bridge does not have as a part of itself, after no steps. -#}
{% test every_part_is_there(model, part, whole, to, field) %}
select hub.{{ field }}
from {{ to }} as hub
left join {{ model }} as bridge
    on hub.{{ field }} = bridge.{{ part }}
    and hub.{{ field }} = bridge.{{ whole }}
    and bridge.steps = 0
where bridge.{{ part }} is null
{% endtest %}
