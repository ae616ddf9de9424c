{{ config(
    materialized="incremental",
    incremental_strategy="delete+insert",
    unique_key=["star_hk", "as_of_date"],
    on_schema_change="append_new_columns"
) }}
{{ puddingstone.pit(
    hub="hub_star",
    hash_key="star_hk",
    satellites=["sat_star__light", "sat_star__place"],
    as_of_dates="nights",
    computed=["sat_star__place"]
) }}
