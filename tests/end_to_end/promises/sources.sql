-- Fifteen days of both ways over the strait, as their sources have them on 17 March 2026 at 14:00 UTC.

create schema gantries;
create schema purser;
create schema harbour;

create table gantries.tag as
select
    'T' || tag as tag_number,
    'Holder ' || tag as holder,
    case when tag % 4 = 0 then 'lorry' else 'car' end as category,
    timestamp '2026-03-01 12:00:00' as loaded_at
from range(1, 41) as tags (tag);

-- A vehicle every five minutes, day and night, told in UTC at the next ten minutes.
create table gantries.passage as
select
    'T' || (1 + row_number() over (order by told) % 40) as tag_number,
    told as passed_at,
    cast(4.50 as decimal(18, 2)) as toll,
    'Holder ' || row_number() over (order by told) % 40 as payer,
    case when minute(told) % 2 = 0 then 'left' else 'right' end as lane,
    time_bucket(interval '10 minutes', told) + interval '10 minutes' as loaded_at
from range(timestamp '2026-03-02 02:30:00', timestamp '2026-03-17 13:50:00', interval '5 minutes') as moments (told);

create table gantries.weighing as
select
    'T' || 4 * (1 + row_number() over (order by told) % 10) as tag_number,
    told as weighed_at,
    12 as tonnes,
    told + interval '10 minutes' as loaded_at
from range(timestamp '2026-03-02 02:30:00', timestamp '2026-03-17 13:50:00', interval '30 minutes') as moments (told);

-- A vehicle every ten minutes from six to ten, told by the clock of Halifax, which is put forward on 8 March.
create table purser.ticket as
select
    'T' || (1 + row_number() over (order by told) % 40) as tag_number,
    told as boarded_at,
    cast(21 as decimal(18, 2)) as fare,
    told + interval '10 minutes' as loaded_at
from range(timestamp '2026-03-02 06:00:00', timestamp '2026-03-17 10:50:00', interval '10 minutes') as moments (told)
where hour(told) between 6 and 21;

-- What the purser says of a day in the evening.
create table purser.announced as
select
    cast(boarded_at as date) as day,
    count(*) as tickets
from purser.ticket
where boarded_at < date '2026-03-17'
group by all;

-- Every hour of a day, sent at four in the next morning.
create table harbour.mooring as
select
    'B' || hour(told) % 2 as berth_number,
    told as moored_at,
    cast(300 as decimal(18, 2)) as fee,
    date_trunc('day', told) + interval '28 hours' as loaded_at
from range(timestamp '2026-03-02 00:00:00', timestamp '2026-03-17 00:00:00', interval '1 hour') as moments (told);
