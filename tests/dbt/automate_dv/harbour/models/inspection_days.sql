{{ config(materialized='view') }}

select as_of_date
from {{ source('desk', 'inspections') }}
