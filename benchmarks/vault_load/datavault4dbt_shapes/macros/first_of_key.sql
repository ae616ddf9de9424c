{#- The first row of each key: newer than the newest loaded, numbered by key, and not there yet. -#}
{%- macro first_of_key(key, columns, ldts, stages) -%}
with
{%- for stage in stages %}
src_new_{{ loop.index }} as (
    select {{ columns | join(', ') }}
    from {{ ref(stage) }}
    {%- if is_incremental() and stages | length == 1 %}
    where {{ ldts }} > (select max({{ ldts }}) from {{ this }})
    {%- endif %}
),
{%- endfor %}

source_new_union as (
    {%- for stage in stages %}
    select * from src_new_{{ loop.index }}
    {{- ' union all' if not loop.last }}
    {%- endfor %}
),

earliest_key_over_all_sources as (
    select *
    from source_new_union
    qualify row_number() over (partition by {{ key }} order by {{ ldts }}) = 1
)
{%- if is_incremental() %},

distinct_target_keys as (
    select {{ key }}
    from {{ this }}
)
{%- endif %}

select *
from earliest_key_over_all_sources as earliest
{%- if is_incremental() %}
where not exists (select 1 from distinct_target_keys as target where target.{{ key }} = earliest.{{ key }})
{%- endif %}
{%- endmacro -%}
