{{ config(materialized="table") }}
{{ puddingstone.as_of_dates(["hub_star", "sat_star__light", "sat_star__place"]) }}
