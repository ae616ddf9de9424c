{#-
    Every day to look back from: from the first load of the tables, or the day in the variable `first_as_of_date`, to
    the latest load of any of them.
-#}
{% macro as_of_dates(tables, load_time='load_datetime') -%}
{%- set first_day = var('first_as_of_date', none) -%}
with loads as (
    {% for table in tables -%}
    select
        min({{ load_time }}) as first_load,
        max({{ load_time }}) as last_load
    from {{ ref(table) }}
    {%- if not loop.last %}
    union all
    {% endif %}
    {%- endfor %}
),

span as (
    select
        {{ "cast('" ~ first_day ~ "' as date)" if first_day else 'cast(min(first_load) as date)' }} as first_day,
        cast(max(last_load) as date) as last_day
    from loads
)

{{ puddingstone.days_between('span') }}
{%- endmacro %}
