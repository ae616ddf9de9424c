{{ config(materialized='pit_incremental') }}
-- depends_on: {{ ref('stg_ships') }}

with as_of_dates as (
    select distinct as_of_date
    from {{ ref('inspection_days') }}
    where as_of_date is not null
)
{%- if automate_dv.is_pit_incremental() %},

{{ automate_dv.as_of_date_window('ship_hk', 'load_datetime', {'stg_ships': 'load_datetime'}, ref('hub_ship')) }}
{%- endif %}

select
    ship_hk,
    as_of_date,
    {{ automate_dv.is_pit_incremental() }} as renews_a_pit,
    {{ automate_dv.is_bridge_incremental() }} as renews_a_bridge,
    {{ automate_dv.is_any_incremental() }} as renews_anything
from {{ ref('hub_ship') }}
cross join {{ 'as_of_grain_new_entries' if automate_dv.is_pit_incremental() else 'as_of_dates' }}
