{#- Fails for every outcome that is said to be unusual, and follows more often than any that is expected. -#}
{% test unusual_is_unusual(model) %}
select
    unusual.activity,
    unusual.outcome,
    unusual.share,
    max(expected.share) as expected_share
from {{ model }} as unusual
inner join {{ model }} as expected
    on unusual.activity = expected.activity
where unusual.said = 'unusual'
    and expected.said = 'expected'
group by unusual.activity, unusual.outcome, unusual.share
having unusual.share > max(expected.share)
{% endtest %}
