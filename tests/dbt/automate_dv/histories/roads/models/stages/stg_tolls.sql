select
    null::blob as toll_hk,
    null::blob as ship_hk,
    null::blob as berth_hk,
    null::integer as amount,
    null::timestamp as paid_on,
    null::timestamp as load_datetime,
    null::varchar as record_source
where false
