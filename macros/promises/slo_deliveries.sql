{#-
    Every delivery of every source as it was seen first: one row for each source table and load time, in UTC, and how
    many rows came. `delivered` is a list of [relation, source, table, load time, the time zone that it tells]. Rows are
    added and never taken away: what a source delivers next may replace what it delivered before.
-#}
{% macro slo_deliveries(delivered) -%}
with delivered as (
    {%- for relation, source, table, load_time, zone in delivered %}
    select
        '{{ source }}' as source,
        '{{ table }}' as source_table,
        {{ puddingstone.in_utc(load_time, zone) }} as load_datetime,
        count(*) as row_count
    from {{ relation }}
    group by 1, 2, 3
    {%- if not loop.last %}
    union all
    {%- endif %}
    {%- endfor %}
)

select
    cast(source as varchar) as source,
    cast(source_table as varchar) as source_table,
    cast(load_datetime as timestamp) as load_datetime,
    cast(row_count as bigint) as row_count
from delivered
where load_datetime is not null
{%- if is_incremental() %}
    and not exists (
        select 1
        from {{ this }} as seen
        where seen.source = delivered.source
            and seen.source_table = delivered.source_table
            and seen.load_datetime = delivered.load_datetime
    )
{%- endif %}
{%- endmacro %}
