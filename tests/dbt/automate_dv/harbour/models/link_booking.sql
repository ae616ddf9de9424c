{{ automate_dv.link(
    src_pk='booking_hk',
    src_fk=['pilot_hk', 'ship_hk'],
    src_extra_columns='booking',
    src_ldts='load_datetime',
    src_source='record_source',
    source_model=['stg_bookings', 'stg_radio_bookings'],
) }}
