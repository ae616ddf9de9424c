delete from desk.ships;
delete from desk.sightings;
delete from desk.moorings;
delete from desk.leases;
delete from desk.crews;
delete from desk.tolls;
delete from desk.flags;
delete from desk.logbook;
delete from desk.inspections;

insert into desk.ships values
    ('GULL', 'Gull', 12, '2024-03-05'),
    ('KITE', 'Kite', 28, '2024-03-01'),
    ('TERN', 'Tern', 7, '2024-03-05');
insert into desk.sightings values
    ('RUFF', '2024-03-06'),
    ('TERN', '2024-03-06');
insert into desk.moorings values
    ('GULL', 'B1', '2024-03-04', '2024-03-05'),
    ('KITE', 'A2', '2024-03-02', '2024-03-05');
insert into desk.leases values
    ('A1', 'Ida', '2024-02-01', '2024-03-05', '2024-03-06');
insert into desk.crews values
    ('GULL', 'Ada', 'master', '2024-03-05'),
    ('GULL', 'Bo', 'cook', '2024-03-05'),
    ('KITE', 'Cy', 'mate', '2024-03-05');
insert into desk.tolls values
    ('T1', 'GULL', 5, '2024-03-01', '2024-03-05'),
    ('T3', 'KITE', 8, '2024-03-05', '2024-03-05');
insert into desk.flags values
    ('dk', 'Denmark', '2024-03-05'),
    ('no', 'Norge', '2024-03-05');
insert into desk.logbook values
    ('GULL', 8, 'tin', '2024-03-01'),
    ('GULL', 9, 'tin', '2024-03-05');
insert into desk.inspections values
    ('2024-03-04'),
    ('2024-03-06');
