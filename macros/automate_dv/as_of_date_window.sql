{%- macro duckdb__as_of_date_window(src_pk, src_ldts, stage_tables_ldts, source_model) -%}
{%- do adapter.dispatch('puddingstone_require', 'automate_dv')('as_of_date_window', {
    'src_pk': src_pk, 'src_ldts': src_ldts, 'stage_tables_ldts': stage_tables_ldts, 'source_model': source_model,
}) -%}
{%- do adapter.dispatch('puddingstone_require_mapping', 'automate_dv')(
    'as_of_date_window', 'stage_tables_ldts', stage_tables_ldts, 'It is {stage: column with its load time}.'
) -%}
{%- set match_stock = adapter.dispatch('puddingstone_match_stock', 'automate_dv')() -%}
{%- set key = adapter.dispatch('puddingstone_list', 'automate_dv')(src_pk) -%}
{%- set safe = '(select last_safe_load_datetime from last_safe_load_datetime)' -%}
last_safe_load_datetime as (
    select {{ 'min(load_datetime)' if match_stock else "coalesce(min(load_datetime), timestamp 'infinity')" }} as last_safe_load_datetime
    from (
        {%- for stage, ldts in stage_tables_ldts.items() %}
        {{- '\n        union all' if not loop.first }}
        select min({{ ldts }}) as load_datetime
        from {{ ref(stage) }}
        {%- endfor %}
    )
),

as_of_grain_old_entries as (
    select distinct as_of_date
    from {{ this }}
    {%- if not match_stock %}
    where as_of_date is not null
    {%- endif %}
),

as_of_grain_lost_entries as (
    select as_of_date
    from as_of_grain_old_entries
    anti join as_of_dates using (as_of_date)
),

as_of_grain_new_entries as (
    select as_of_date
    from as_of_dates
    anti join as_of_grain_old_entries using (as_of_date)
),

min_date as (
    select min(as_of_date) as min_date
    from as_of_dates
),

new_rows_as_of as (
    select as_of_date
    from as_of_dates
    where as_of_date >= {{ safe }}
    union
    select as_of_date
    from as_of_grain_new_entries
),

overlap_as_of as (
    select as_of_date
    from as_of_dates
    {%- if match_stock %}
    where as_of_date >= (select min_date from min_date)
      and as_of_date < {{ safe }}
      and as_of_date not in (select as_of_date from as_of_grain_lost_entries)
    {%- else %}
    anti join as_of_grain_new_entries using (as_of_date)
    where as_of_date < {{ safe }}
    {%- endif %}
),

overlap_pks as (
    select loaded.*
    from {{ this }} as loaded
    {{ 'inner' if match_stock else 'semi' }} join {{ source_model }} as hub using ({{ key | join(', ') }})
    where loaded.as_of_date >= (select min_date from min_date)
      and loaded.as_of_date < {{ safe }}
      and loaded.as_of_date not in (select as_of_date from as_of_grain_lost_entries)
),

backfill_as_of as (
    select as_of_date
    {%- if match_stock %}
    from as_of_dates
    where as_of_date < {{ safe }}
    {%- else %}
    from overlap_as_of
    {%- endif %}
),

new_rows_pks as (
    select hub.{{ key | join(', hub.') }}
    from {{ source_model }} as hub
    {%- if match_stock %}
    where hub.{{ src_ldts }} >= {{ safe }}
    {%- else %}
    anti join (
        select {{ key | join(', ') }}
        from {{ this }}
        where as_of_date = (select max(as_of_date) from overlap_as_of)
    ) as loaded using ({{ key | join(', ') }})
    {%- endif %}
)
{%- endmacro -%}
