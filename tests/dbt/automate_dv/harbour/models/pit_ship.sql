{{ config(materialized='pit_incremental') }}

{{ automate_dv.pit(
    src_pk='ship_hk',
    as_of_dates_table={'desk': 'inspections'},
    satellites={
        'sat_ship': {'pk': {'pk': 'ship_hk'}, 'ldts': {'ldts': 'load_datetime'}},
        'sat_rating': {'pk': {'pk': 'ship_hk'}, 'ldts': {'ldts': 'load_datetime'}},
        'ma_sat_crew': {'pk': {'pk': 'ship_hk'}, 'ldts': {'ldts': 'load_datetime'}},
    },
    stage_tables_ldts={'stg_ships': 'load_datetime', 'stg_ratings': 'load_datetime', 'stg_crews': 'load_datetime'},
    src_ldts='load_datetime',
    source_model='hub_ship',
) }}
