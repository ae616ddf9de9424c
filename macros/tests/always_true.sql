{#- Fails for every row of which a condition is not true; where it is neither true nor false it says nothing. -#}
{% test always_true(model, column_name, condition) %}
select *
from {{ model }}
where not ({{ condition }})
{% endtest %}
