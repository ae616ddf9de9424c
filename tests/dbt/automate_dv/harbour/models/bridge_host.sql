{{ config(materialized='bridge_incremental') }}

{{ automate_dv.bridge(
    src_pk='ship_hk',
    as_of_dates_table='inspection_days',
    bridge_walk={
        'mooring': {
            'bridge_link_pk': 'link_mooring_pk',
            'bridge_end_date': 'mooring_end_date',
            'bridge_load_date': 'mooring_load_date',
            'link_table': 'link_mooring',
            'link_pk': 'mooring_hk',
            'link_fk1': 'ship_hk',
            'link_fk2': 'berth_hk',
            'eff_sat_table': 'eff_sat_mooring',
            'eff_sat_pk': 'mooring_hk',
            'eff_sat_end_date': 'end_date',
            'eff_sat_load_date': 'load_datetime',
        },
        'lease': {
            'bridge_link_pk': 'link_lease_pk',
            'bridge_end_date': 'lease_end_date',
            'bridge_load_date': 'lease_load_date',
            'link_table': 'link_lease',
            'link_pk': 'lease_hk',
            'link_fk1': 'berth_hk',
            'link_fk2': 'tenant_hk',
            'eff_sat_table': 'eff_sat_lease',
            'eff_sat_pk': 'lease_hk',
            'eff_sat_end_date': 'ends_on',
            'eff_sat_load_date': 'load_datetime',
        },
    },
    stage_tables_ldts={'stg_moorings': 'load_datetime', 'stg_leases': 'load_datetime'},
    src_ldts='load_datetime',
    source_model='hub_ship',
) }}
