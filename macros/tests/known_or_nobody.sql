{#- Fails for every key that its hub does not know, unless it stands for a missing party. -#}
{% test known_or_nobody(model, column_name, to, field, parts=1) %}
select model.{{ column_name }}
from {{ model }} as model
left join {{ to }} as hub
    on model.{{ column_name }} = hub.{{ field }}
where hub.{{ field }} is null
    and model.{{ column_name }} <> {{ puddingstone.nobody(parts) }}
{% endtest %}
