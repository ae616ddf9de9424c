select
    null::blob as ship_hk,
    null::blob as berth_hk,
    null::blob as survey_hashdiff,
    null::integer as draught,
    null::timestamp as surveyed_on,
    null::timestamp as load_datetime,
    null::varchar as record_source
where false
