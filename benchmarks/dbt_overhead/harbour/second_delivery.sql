create or replace table harbour.ships as
select *
from (
    values
        ('Gannet', 'DK', 120, timestamp '2024-05-02 08:00'),
        ('Petrel', 'SE', 80, timestamp '2024-05-02 08:00'),
        ('Skua', 'NO', 95, timestamp '2024-05-02 08:00')
) as ships (delivered_ship_name, delivered_flag, delivered_tonnage, delivered_at),
lateral (select delivered_at as logged_at);

create or replace table harbour.piers as
select *
from (
    values
        (2, timestamp '2024-05-02 08:00'),
        (3, timestamp '2024-05-02 08:00')
) as piers (delivered_pier_number, delivered_at),
lateral (select delivered_at as logged_at);

create or replace table harbour.moorings as
select *
from (
    values
        ('Gannet', 3, timestamp '2024-05-02 08:00'),
        ('Skua', 1, timestamp '2024-05-02 08:00')
) as moorings (delivered_ship_name, delivered_pier_number, delivered_at),
lateral (
    select
        delivered_at as delivered_start_date,
        timestamp '9999-12-31 23:59:59.999999' as delivered_end_date,
        delivered_at as logged_at
);

create or replace table harbour.arrivals as
select *
from (
    values
        ('Gannet', 3, 45, timestamp '2024-05-02 08:00'),
        ('Petrel', 2, 30, timestamp '2024-05-02 08:00'),
        ('Skua', 1, 35, timestamp '2024-05-02 08:00')
) as arrivals (delivered_ship_name, delivered_pier_number, delivered_toll, delivered_at),
lateral (select delivered_at as logged_at);
