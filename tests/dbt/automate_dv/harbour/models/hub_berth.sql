{{ config(materialized='view') }}

select *
from {{ source('desk', 'berths') }}
