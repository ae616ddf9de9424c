select
    null::varchar as port,
    null::integer as berth_no,
    null::varchar as berth_name,
    null::timestamp as load_datetime,
    null::varchar as record_source
where false
