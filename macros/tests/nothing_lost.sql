{#-
    Fails for everything that a composite has more or less of than its parts: rows, and what numbers come to. `parts`
    says for each part its `table`, `version` and `key`, how its rows are told in the composite (`told`), and for each
    column of the composite in `totals`, if there are any, the terms that it is made of: the `table`, `version` and `column` of each, the
    latter empty for a count of rows, and whether it `is_taken_off`.
-#}
{% test nothing_lost(model, parts) %}
with compared as (
    {% for part in parts -%}
    select
        '{{ part.name }}' as part,
        'rows' as what,
        (
            select count(distinct coalesce({{ part.key }}, 'unknown'))
            from {{ ref(part.table, v=part.version) }}
        ) as in_part,
        (
            select count(*)
            from {{ model }}
            where {{ part.told }}
        ) as in_composite
    {%- for column, terms in (part.totals or {}).items() %}
    union all
    select
        '{{ part.name }}' as part,
        '{{ column }}' as what,
        {% for term in terms -%}
        {{ '- ' if term.is_taken_off else '+ ' if not loop.first }}(
            select {{ 'coalesce(sum(' ~ term.column ~ '), 0)' if term.column else 'count(*)' }}
            from {{ ref(term.table, v=term.version) }}
        )
        {% endfor -%}
        as in_part,
        (
            select coalesce(sum({{ column }}), 0)
            from {{ model }}
            where {{ part.told }}
        ) as in_composite
    {%- endfor %}
    {%- if not loop.last %}
    union all
    {% endif %}
    {%- endfor %}
)

select
    part,
    what,
    in_part,
    in_composite
from compared
where in_part <> in_composite
{% endtest %}
