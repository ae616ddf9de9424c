{#- Hashes are texts of 32 characters; everything is cast and trimmed before, whatever its type. -#}
{%- macro stage(include_source_columns, source_model, hashed_columns, derived_columns, null_columns, ranked_columns) -%}
{%- set schema, table = (source_model.items() | list)[0] -%}
with derived_columns as (
    select
        *,
        {%- for alias, value in derived_columns.items() %}
        {{ "'" ~ value[1:] ~ "'" if value.startswith('!') else value }} as {{ alias }}{{ ',' if not loop.last }}
        {%- endfor %}
    from {{ source(schema, table) }}
),

hashed_columns as (
    select
        *,
        {%- for alias, hashed in hashed_columns.items() %}
        {{ automate_dv.hash_of(hashed['columns'] | sort if hashed is mapping else hashed) }} as {{ alias }}{{ ',' if not loop.last }}
        {%- endfor %}
    from derived_columns
)

select *
from hashed_columns
{%- endmacro -%}
