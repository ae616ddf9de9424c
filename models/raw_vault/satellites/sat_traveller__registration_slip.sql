{#- Written by Puddingstone from economy_motel.visiting.Traveller.RegistrationSlip: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="traveller_hk",
    src_hashdiff="traveller__registration_slip_hashdiff",
    src_payload=["drives", "is_banned"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_motel_till__traveller__registration_slip"
) }}
