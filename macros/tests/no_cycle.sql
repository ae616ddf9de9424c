{#-
    Fails for every part that, by what holds now, is part of itself in so many steps. The steps up from a part are
    counted down from the number of all that hold, so that the way ends even where it only leads into a circle.
-#}
{% test no_cycle(model, key, part, whole, end_date='end_date', load_time='load_datetime') %}
with recursive latest as (
    select
        {{ part }},
        {{ whole }},
        {{ end_date }},
        {{ load_time }}
    from {{ model }}
    qualify row_number() over (partition by {{ key }} order by {{ load_time }} desc) = 1
),

held as (
    select
        {{ part }},
        {{ whole }}
    from latest
    where {{ end_date }} >= cast('9999-12-31' as timestamp)
    qualify row_number() over (partition by {{ part }} order by {{ load_time }} desc) = 1
),

above as (
    select
        {{ part }},
        {{ whole }},
        1 as steps,
        count(*) over () as most_steps
    from held
    union all
    select
        above.{{ part }},
        held.{{ whole }},
        above.steps + 1 as steps,
        above.most_steps
    from above
    inner join held
        on above.{{ whole }} = held.{{ part }}
    where above.{{ part }} <> above.{{ whole }}
        and above.steps < above.most_steps
)

select
    {{ part }},
    steps
from above
where {{ part }} = {{ whole }}
{% endtest %}
