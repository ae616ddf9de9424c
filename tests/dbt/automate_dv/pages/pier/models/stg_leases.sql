{{ automate_dv.stage(
    source_model={'desk': 'leases'},
    derived_columns={'load_datetime': 'loaded_at', 'record_source': '!leases'},
    hashed_columns={'lease_hk': ['berth', 'tenant'], 'berth_hk': 'berth', 'tenant_hk': 'tenant'},
) }}
