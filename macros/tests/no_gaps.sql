{#- Fails for every version that does not end where the next one of the same key begins. -#}
{% test no_gaps(model, key, valid_from='valid_from', valid_to='valid_to') %}
with neighbours as (
    select
        {{ key }},
        {{ valid_from }},
        {{ valid_to }},
        lead({{ valid_from }}) over (partition by {{ key }} order by {{ valid_from }}) as next_valid_from
    from {{ model }}
)

select *
from neighbours
where {{ valid_from }} >= {{ valid_to }}
    or {{ valid_to }} <> coalesce(next_valid_from, cast('9999-12-31 23:59:59.999999' as timestamp))
{% endtest %}
