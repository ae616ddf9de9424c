select
    null::blob as ship_hk,
    null::varchar as call_sign,
    null::varchar as flag,
    null::timestamp as load_datetime,
    null::varchar as record_source
where false
