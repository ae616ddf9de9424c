select
    null::varchar as ship,
    null::varchar as port,
    null::varchar as cargo,
    null::integer as tons,
    null::timestamp as landed_at
where false
