select
    null::blob as mooring_hk,
    null::blob as ship_hk,
    null::blob as berth_hk,
    null::varchar as remark,
    null::timestamp as start_date,
    null::timestamp as end_date,
    null::timestamp as moored_on,
    null::timestamp as load_datetime,
    null::varchar as record_source
where false
