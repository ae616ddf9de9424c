{#- Adds reads of `interfaces`, names by whole names, from Snowflake's log of accesses where they are not there yet. -#}
{% macro new_reads(interfaces) -%}
{%- set reads = puddingstone.slo_schema() ~ '.slo_reads' -%}
insert into {{ reads }} (read_at, role, who, interface, question, query_id)
with interfaces as (
    {%- for place, name in interfaces.items() %}
    select
        '{{ place }}' as place,
        '{{ name }}' as interface
    {%- if not loop.last %}
    union all
    {%- endif %}
    {%- endfor %}
),

accesses as (
    select distinct
        access.query_id,
        access.user_name,
        cast(convert_timezone('UTC', access.query_start_time) as timestamp_ntz) as read_at,
        lower(object.value:"objectName"::varchar) as place
    from snowflake.account_usage.access_history as access,
        lateral flatten(input => access.direct_objects_accessed) as object
    where access.query_start_time >= dateadd('day', -{{ var('puddingstone_audit_days', 90) | int }}, current_timestamp())
)

select
    accesses.read_at,
    queries.role_name as role,
    accesses.user_name as who,
    interfaces.interface,
    queries.query_text as question,
    accesses.query_id
from accesses
inner join interfaces
    on accesses.place = interfaces.place
left join snowflake.account_usage.query_history as queries
    on accesses.query_id = queries.query_id
where accesses.read_at >= {{ puddingstone.audit_begins() }}
    and not exists (
        select 1
        from {{ reads }} as known
        where known.query_id = accesses.query_id
            and known.interface = interfaces.interface
    )
{%- endmacro %}
