select
    null::blob as ship_hk,
    null::varchar as sailor,
    null::varchar as duty,
    null::blob as duty_hashdiff,
    null::timestamp as load_datetime,
    null::varchar as record_source
where false
