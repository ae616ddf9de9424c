select
    null::blob as booking_hk,
    null::blob as ship_hk,
    null::blob as pilot_hk,
    null::varchar as remark,
    null::timestamp as load_datetime,
    null::varchar as record_source
where false
