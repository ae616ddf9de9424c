{{ config(materialized=var('pit_materialized', 'pit_incremental')) }}

{{ automate_dv.pit(
    src_pk='customer_hk',
    as_of_dates_table='as_of_dates',
    satellites={
        'sat_customer_contact': {'pk': {'PK': 'customer_hk'}, 'ldts': {'LDTS': 'load_datetime'}},
        'sat_customer_account': {'pk': {'PK': 'customer_hk'}, 'ldts': {'LDTS': 'load_datetime'}},
    },
    stage_tables_ldts={'stg_customer': 'load_datetime'},
    src_ldts='load_datetime',
    source_model='hub_customer'
) }}
