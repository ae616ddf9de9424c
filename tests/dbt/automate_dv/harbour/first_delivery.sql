create schema desk;

create table desk.ships (call_sign varchar, ship_name varchar, tonnage integer, remark varchar, loaded_at timestamp);
insert into desk.ships values
    ('GULL', 'Gull', 10, null, '2024-03-01'),
    ('GULL', 'Gull', 12, 'leaks', '2024-03-02'),
    ('GULL', 'Gull', 10, null, '2024-03-03'),
    (' gull ', 'Gull', 10, null, '2024-03-04'),
    ('TERN', 'Tern', 20, null, '2024-03-03'),
    ('', 'Nameless', 5, null, '2024-03-01');

create table desk.ratings (call_sign varchar, grade varchar, rated_on timestamp, loaded_at timestamp);
insert into desk.ratings values
    ('GULL', 'A', '2024-03-01', '2024-03-01'),
    ('AUK', 'A', '2024-03-01', '2024-03-01'),
    ('TERN', 'C', '2024-03-01', '2024-03-01'),
    ('TERN', 'D', '2024-03-02', '2024-03-02'),
    ('TERN', 'C', '2024-03-03', '2024-03-03');

create table desk.sightings (call_sign varchar, loaded_at timestamp);
insert into desk.sightings values
    ('TERN', '2024-03-01'),
    ('AUK', '2024-03-02');

create table desk.bookings (booking varchar, pilot varchar, call_sign varchar, loaded_at timestamp);
insert into desk.bookings values
    ('b1', 'Ann', null, '2024-03-01'),
    ('b1', 'Ann', 'GULL', '2024-03-02');

create table desk.radio_bookings (booking varchar, pilot varchar, call_sign varchar, loaded_at timestamp);
insert into desk.radio_bookings values
    ('b2', 'Bob', 'TERN', '2024-03-01');

create table desk.tolls (toll varchar, call_sign varchar, amount integer, loaded_at timestamp);
insert into desk.tolls values
    ('t1', 'GULL', 5, '2024-03-02'),
    ('t1', 'GULL', 5, '2024-03-01'),
    ('t2', null, 7, '2024-03-01');

create table desk.crews (call_sign varchar, sailor varchar, duty varchar, loaded_at timestamp);
insert into desk.crews values
    ('GULL', 'Cid', 'cook', '2024-03-01'),
    ('GULL', 'Dee', 'mate', '2024-03-01'),
    ('GULL', 'Cid', 'cook', '2024-03-02'),
    ('GULL', 'Cid', 'cook', '2024-03-03'),
    ('TERN', 'Eve', 'cook', '2024-03-01');

create table desk.moorings (call_sign varchar, berth varchar, moored_on timestamp, loaded_at timestamp);
insert into desk.moorings values
    ('GULL', 'north', '2024-03-01', '2024-03-01'),
    ('AUK', 'north', '2024-03-01', '2024-03-01'),
    ('AUK', 'south', '2024-03-02', '2024-03-02'),
    ('KITE', 'north', '2024-03-01', '2024-03-01'),
    ('KITE', 'west', '2024-03-04', '2024-03-04'),
    ('SWAN', 'north', '2024-03-01', '2024-03-01'),
    ('SWAN', 'west', '2024-03-03', '2024-03-03'),
    ('SWAN', 'north', '2024-03-04', '2024-03-04'),
    ('TERN', null, '2024-03-01', '2024-03-01');

create table desk.leases (berth varchar, tenant varchar, starts_on timestamp, ends_on timestamp, loaded_at timestamp);
insert into desk.leases values
    ('north', 'Fay', '2024-03-01', '9999-12-31', '2024-03-01'),
    ('north', 'Fay', '2024-03-01', '9999-12-31', '2024-03-02');

create table desk.flags (code varchar, country varchar, loaded_at timestamp);
insert into desk.flags values
    ('no', 'Norwegen', '2024-03-02'),
    ('no', 'Norway', '2024-03-01'),
    (null, 'Nowhere', '2024-03-01');

create table desk.logbook (call_sign varchar, watch varchar, skipper varchar, speed integer, cargo varchar, loaded_at timestamp);
insert into desk.logbook values
    ('GULL', 'day', 'Ann', 5, 'tin', '2024-03-01'),
    ('GULL', 'day', 'Ann', 5, 'tin', '2024-03-01'),
    ('GULL', 'night', 'Bob', 5, 'tin', '2024-03-01'),
    ('GULL', 'day', 'Ann', 6, 'tin', '2024-03-03'),
    ('TERN', 'day', 'Cid', 7, 'oak', '2024-03-02'),
    ('', 'day', 'Dee', 7, 'oak', '2024-03-02');

create table desk.inspections (as_of_date timestamp);
insert into desk.inspections values
    ('2024-02-01'),
    ('2024-03-02'),
    ('2024-03-02'),
    ('2024-03-04'),
    (null);

create table desk.berths (quay blob, "berth hk" blob, loaded_at timestamp);
insert into desk.berths values
    ('N', '1', '2024-03-01'),
    ('N', '2', '2024-03-01');

create table desk.soundings (quay blob, "berth hk" blob, depth integer, "Sounded at" date);
insert into desk.soundings values
    ('N', '1', 7, '2024-03-02'),
    ('N', '1', 6, '2024-03-03');
