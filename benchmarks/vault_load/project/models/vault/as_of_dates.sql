{{ config(materialized='table') }}

select as_of_date
from range(
    timestamp '2023-12-30',
    (select max(delivered_at) from {{ source('tpch', 'customer') }}) + interval 1 day,
    interval 1 day
) as days(as_of_date)
