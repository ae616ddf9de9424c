{#- Fails for every outcome that followed an event though nobody said that it would, or might. -#}
{% test everything_put_down(model) %}
select
    activity,
    outcome,
    case_type,
    followed,
    share
from {{ model }}
where said = 'not put down'
{% endtest %}
