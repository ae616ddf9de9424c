select
    null::varchar as code,
    null::varchar as country,
    null::timestamp as load_datetime,
    null::varchar as record_source
where false
