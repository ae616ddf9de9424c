{#-
    Fails for every version in a satellite that repeats the one before it. With child keys a version is the whole set
    of rows that a key has at one load time.
-#}
{% test every_version_differs(model, key, hashdiff, child_keys=none, load_time='load_datetime') -%}
with versions as (
    select
        {{ key }},
        {{ load_time }},
        lag({{ load_time }}) over (partition by {{ key }} order by {{ load_time }}) as previous_load_time,
        row_count,
        lag(row_count) over (partition by {{ key }} order by {{ load_time }}) as previous_row_count
    from (
        select {{ key }}, {{ load_time }}, count(*) as row_count
        from {{ model }}
        group by {{ key }}, {{ load_time }}
    ) as sets
),

repeated as (
    select
        versions.{{ key }},
        versions.{{ load_time }},
        versions.row_count,
        count(*) as rows_alike
    from versions
    inner join {{ model }} as present
        on versions.{{ key }} = present.{{ key }}
        and versions.{{ load_time }} = present.{{ load_time }}
    inner join {{ model }} as previous
        on versions.{{ key }} = previous.{{ key }}
        and versions.previous_load_time = previous.{{ load_time }}
        {% for column in [hashdiff] + (child_keys or []) -%}
        and present.{{ column }} is not distinct from previous.{{ column }}
        {% endfor %}
    where versions.row_count = versions.previous_row_count
    group by versions.{{ key }}, versions.{{ load_time }}, versions.row_count
)

select *
from repeated
where rows_alike = row_count
{% endtest %}
