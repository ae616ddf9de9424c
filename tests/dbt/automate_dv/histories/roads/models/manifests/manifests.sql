{{ automate_dv.stage(
    include_source_columns=true,
    source_model='raw_manifests',
    derived_columns={
        'record_source': '!desk',
        'carrier': 'ship',
        'label': ['ship', '!at', 'tons'],
    },
    null_columns={'required': 'port', 'optional': ['cargo']},
    hashed_columns={
        'ship_hk': 'carrier',
        'tons_hk': 'tons',
        'voyage_hk': ['ship', 'port_original', 'tons'],
        'berth_hk': ['record_source', 'port'],
        'cargo_hashdiff': {'is_hashdiff': true, 'columns': ['tons', 'ship', 'cargo_original']},
        'port_hashdiff': {'is_hashdiff': true, 'columns': ['port_original']},
        'rest_hashdiff': {'is_hashdiff': true, 'exclude_columns': true, 'columns': ['landed_at', 'tons']},
    },
    ranked_columns={
        'place': {'partition_by': 'carrier', 'order_by': 'landed_at'},
        'latest': {'partition_by': ['carrier', 'port'], 'order_by': [{'landed_at': 'DESC'}], 'dense_rank': true},
    },
) }}
