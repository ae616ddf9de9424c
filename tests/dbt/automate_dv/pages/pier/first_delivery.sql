create schema desk;

create table desk.ships (call_sign varchar, ship_name varchar, tonnage integer, loaded_at timestamp);
create table desk.sightings (call_sign varchar, loaded_at timestamp);
create table desk.moorings (call_sign varchar, berth varchar, moored_on timestamp, loaded_at timestamp);
create table desk.leases (berth varchar, tenant varchar, starts_on timestamp, ends_on timestamp, loaded_at timestamp);
create table desk.crews (call_sign varchar, sailor varchar, duty varchar, loaded_at timestamp);
create table desk.tolls (toll varchar, call_sign varchar, amount integer, paid_on date, loaded_at timestamp);
create table desk.flags (code varchar, country varchar, loaded_at timestamp);
create table desk.logbook (call_sign varchar, speed integer, cargo varchar, loaded_at timestamp);
create table desk.soundings (berth varchar, depth integer, sounded_at timestamp);
create table desk.inspections (as_of_date timestamp);

insert into desk.ships values
    ('GULL', 'Gull', 10, '2024-03-01'),
    ('GULL', 'Gull', 12, '2024-03-02'),
    ('GULL', 'Gull', 12, '2024-03-03'),
    ('KITE', 'Kite', 30, '2024-03-02'),
    (null, 'Nameless', 5, '2024-03-02');
insert into desk.sightings values
    ('GULL', '2024-03-02'),
    ('TERN', '2024-03-03');
insert into desk.moorings values
    ('GULL', 'A1', '2024-03-01', '2024-03-01'),
    ('KITE', 'A2', '2024-03-02', '2024-03-02'),
    ('TERN', null, '2024-03-03', '2024-03-03');
insert into desk.leases values
    ('A1', 'Ida', '2024-02-01', '9999-12-31', '2024-03-01'),
    ('B1', 'Olaf', '2024-02-01', '9999-12-31', '2024-03-01');
insert into desk.crews values
    ('GULL', 'Ada', 'mate', '2024-03-01'),
    ('GULL', 'Bo', 'cook', '2024-03-01'),
    ('KITE', 'Cy', 'mate', '2024-03-01');
insert into desk.tolls values
    ('T1', 'GULL', 5, '2024-03-01', '2024-03-01'),
    ('T1', 'GULL', 6, '2024-03-01', '2024-03-02'),
    ('T2', null, 7, '2024-03-02', '2024-03-02');
insert into desk.flags values
    ('is', 'Iceland', '2024-03-01'),
    ('no', 'Norway', '2024-03-01'),
    ('no', 'Norge', '2024-03-02');
insert into desk.logbook values
    ('GULL', 8, 'tin', '2024-03-01'),
    ('KITE', 8, 'tin', '2024-03-01');
insert into desk.soundings values
    ('A1', 5, '2024-03-01 06:00'),
    ('A1', 4, '2024-03-02 06:00'),
    ('A1', 4, '2024-03-03 06:00'),
    ('B1', 9, '2024-03-03 08:00');
insert into desk.inspections values
    ('2024-03-02'),
    ('2024-03-04');
