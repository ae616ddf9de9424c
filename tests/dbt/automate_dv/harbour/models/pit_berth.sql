{{ config(materialized='pit_incremental') }}

{{ automate_dv.pit(
    src_pk=['quay', '"berth hk"'],
    src_extra_columns='loaded_at',
    as_of_dates_table='inspection_days',
    satellites={
        'sat_berth': {'pk': {'quay': 'quay', 'berth hk': '"berth hk"'}, 'ldts': {'sounded at': '"Sounded at"'}},
    },
    stage_tables_ldts={'sat_berth': '"Sounded at"'},
    src_ldts='loaded_at',
    source_model='hub_berth',
) }}
