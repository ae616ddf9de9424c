select
    null::blob as ship_hk,
    null::blob as speed_hashdiff,
    null::varchar as speed_satellite,
    null::blob as cargo_hashdiff,
    null::varchar as cargo_satellite,
    null::varchar as skipper,
    null::timestamp as load_datetime,
    null::varchar as record_source
where false
