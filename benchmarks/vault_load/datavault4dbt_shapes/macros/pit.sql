{#- Every key on every date, satellites joined by the time from each row to the next, and what is new of that added. -#}
{%- macro pit(src_pk, as_of_dates_table, satellites, stage_tables_ldts, src_ldts, source_model) -%}
with
{%- if is_incremental() %}
existing_dimension_keys as (
    select dimension_key
    from {{ this }}
),
{%- endif %}

pit_records as (
    select
        te.{{ src_pk }},
        snap.as_of_date,
        md5(te.{{ src_pk }} || '||' || snap.as_of_date) as dimension_key,
        {%- for satellite in satellites %}
        coalesce({{ satellite }}.{{ src_pk }}, repeat('0', 32)) as {{ satellite }}_pk,
        coalesce({{ satellite }}.{{ src_ldts }}, timestamp '1900-01-01') as {{ satellite }}_ldts{{ ',' if not loop.last }}
        {%- endfor %}
    from {{ ref(source_model) }} as te
    cross join {{ ref(as_of_dates_table) }} as snap
    {%- for satellite in satellites %}
    left join (
        select
            {{ src_pk }},
            {{ src_ldts }},
            coalesce(
                lead({{ src_ldts }} - interval 1 microsecond) over (partition by {{ src_pk }} order by {{ src_ldts }}),
                timestamp '8888-12-31'
            ) as end_of_row
        from {{ ref(satellite) }}
    ) as {{ satellite }}
        on {{ satellite }}.{{ src_pk }} = te.{{ src_pk }}
        and snap.as_of_date between {{ satellite }}.{{ src_ldts }} and {{ satellite }}.end_of_row
    {%- endfor %}
)

select distinct *
from pit_records
{%- if is_incremental() %}
where not exists (select 1 from existing_dimension_keys as there where there.dimension_key = pit_records.dimension_key)
{%- endif %}
{%- endmacro -%}
