{#-
    The versions of one satellite that ever held, from one day to the next one's. A table that goes on starts from what
    it says of the day before, so that only what is new has to be put in order.
-#}
{% macro pit_versions(hash_key, satellite, goes_on) -%}
{{ satellite }}__ordered as (
    select
        {{ hash_key }},
        effective_from,
        load_datetime,
        holds_from,
        row_number() over (
            partition by {{ hash_key }}
            order by effective_from, load_datetime
        ) as place
    {%- if not goes_on %}
    from {{ satellite }}__delivered
    {%- else %}
    from (
        select delivered.*
        from {{ satellite }}__delivered as delivered
        inner join wanted
            on delivered.{{ hash_key }} = wanted.{{ hash_key }}
            and delivered.holds_from >= wanted.wanted_from
        {%- if satellite ~ '__load_datetime' in puddingstone.columns_there(this) %}
        union all
        select
            told.{{ hash_key }},
            told.{{ satellite }}__effective_from,
            told.{{ satellite }}__load_datetime,
            told.as_of_date
        from {{ this }} as told
        inner join wanted
            on told.{{ hash_key }} = wanted.{{ hash_key }}
            and told.as_of_date = wanted.wanted_from - 1
        where told.{{ satellite }}__load_datetime is not null
        {%- endif %}
    ) as known
    {%- endif %}
),

{{ satellite }}__held as (
    select *
    from {{ satellite }}__ordered
    qualify place = max(place) over (
        partition by {{ hash_key }}
        order by holds_from
        range between unbounded preceding and current row
    )
),

{{ satellite }} as (
    select
        *,
        lead(holds_from, 1, cast('9999-12-31' as date)) over (
            partition by {{ hash_key }}
            order by holds_from
        ) as holds_until
    from {{ satellite }}__held
)
{%- endmacro %}
