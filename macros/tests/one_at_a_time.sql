{#- Fails for every driving key that has more than one open relationship in an effectivity satellite. -#}
{% test one_at_a_time(model, key, driving_keys, end_date='end_date', load_time='load_datetime') %}
with latest as (
    select
        {{ driving_keys | join(',\n        ') }},
        {{ end_date }}
    from {{ model }}
    qualify row_number() over (partition by {{ key }} order by {{ load_time }} desc) = 1
)

select
    {{ driving_keys | join(',\n    ') }},
    count(*) as open_relationships
from latest
where {{ end_date }} >= cast('9999-12-31' as timestamp)
group by {{ driving_keys | join(', ') }}
having count(*) > 1
{% endtest %}
