{#- Rows that differ from the row before; the first of a key compared with the latest of the whole satellite. -#}
{%- macro sat(src_pk, src_hashdiff, src_payload, src_eff, src_ldts, src_source, source_model) -%}
{%- set columns = [src_pk, src_hashdiff] + src_payload + [src_eff, src_ldts, src_source] -%}
with source_data as (
    select {{ columns | join(', ') }}
    from {{ ref(source_model) }}
    {%- if is_incremental() %}
    where {{ src_ldts }} > (select max({{ src_ldts }}) from {{ this }})
    {%- endif %}
),
{%- if is_incremental() %}

latest_entries_in_sat as (
    select {{ src_pk }}, {{ src_hashdiff }}
    from {{ this }}
    qualify row_number() over (partition by {{ src_pk }} order by {{ src_ldts }} desc) = 1
),
{%- endif %}

deduplicated_numbered_source as (
    select
        *,
        row_number() over (partition by {{ src_pk }} order by {{ src_ldts }}) as rn
    from source_data
    qualify {{ src_hashdiff }} is distinct from lag({{ src_hashdiff }}) over (partition by {{ src_pk }} order by {{ src_ldts }})
)

select {{ columns | join(', ') }}
from deduplicated_numbered_source as source
{%- if is_incremental() %}
where not exists (
    select 1
    from latest_entries_in_sat as latest
    where latest.{{ src_pk }} = source.{{ src_pk }}
      and latest.{{ src_hashdiff }} = source.{{ src_hashdiff }}
      and source.rn = 1
)
{%- endif %}
{%- endmacro -%}
