{{ automate_dv.link(
    src_pk='booking_hk',
    src_fk=['ship_hk', 'pilot_hk'],
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_bookings',
) }}
