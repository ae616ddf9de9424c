insert into desk.ships values
    ('TERN', 'Tern', 21, null, '2024-03-01'),
    ('GULL', 'Gull', 12, 'leaks', '2024-03-02 12:00'),
    ('GULL', 'Gull', 13, 'leaks', '2024-03-02 18:00'),
    ('GULL', 'Gull', 14, null, '2024-03-06'),
    ('TERN', 'Tern', 20, null, '2024-03-06'),
    ('SKUA', 'Skua', 30, null, '2024-03-06');

insert into desk.ratings values
    ('GULL', 'B', '2024-03-01', '2024-03-06'),
    ('GULL', 'A', '2024-03-01', '2024-03-07'),
    ('AUK', 'B', '2024-03-01', '2024-03-06');

insert into desk.tolls values
    ('t1', 'GULL', 9, '2024-03-06'),
    ('t3', 'TERN', 8, '2024-03-06');

insert into desk.crews values
    ('GULL', 'Cid', 'cook', '2024-03-06'),
    ('GULL', 'Dee', 'mate', '2024-03-06'),
    ('TERN', 'Eve', 'cook', '2024-03-06'),
    ('TERN', 'Gus', 'mate', '2024-03-01');

insert into desk.moorings values
    ('GULL', 'south', '2024-03-05', '2024-03-06'),
    ('GULL', 'west', '2024-03-06', '2024-03-06'),
    ('AUK', 'south', '2024-03-04', '2024-03-04'),
    ('AUK', 'north', '2024-03-06', '2024-03-06'),
    ('KITE', 'south', '2024-03-03', '2024-03-06'),
    ('SWAN', 'south', '2024-03-02', '2024-03-06');

insert into desk.leases values
    ('north', 'Fay', '2024-03-01', '2024-03-05', '2024-03-05'),
    ('north', 'Fay', '2024-03-06', '9999-12-31', '2024-03-06');

insert into desk.flags values
    ('no', 'Norge', '2024-03-06'),
    ('is', 'Iceland', '2024-03-06');

insert into desk.logbook values
    ('TERN', 'day', 'Cid', 5, 'tin', '2024-03-01'),
    ('GULL', 'day', 'Ann', 6, null, '2024-03-06'),
    ('TERN', 'day', 'Cid', 7, 'oak', '2024-03-06');

delete from desk.inspections
where as_of_date = '2024-03-04';

insert into desk.inspections values
    ('2024-02-15'),
    ('2024-03-07'),
    ('2030-01-01');
