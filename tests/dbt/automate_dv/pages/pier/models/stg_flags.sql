{{ automate_dv.stage(
    source_model={'desk': 'flags'},
    derived_columns={'load_datetime': 'loaded_at', 'record_source': '!flags'},
) }}
