-- How did every house do against its budget this month?

with latest as (
    select distinct on (line) * from planned order by decided desc
),

side_by_side as (
    select house, account, amount as planned, null as actual from latest where month = date '2026-03-01'
    union all
    select house, account, null, if(type = 'R', credit - debit, debit - credit)
    from booked
    join account_known using (account)
    where type in ('R', 'X') and booked_on between date '2026-03-01' and date '2026-03-31'
)

select house as house_code, account as account_number, account_known.name, sum(planned) as planned, sum(actual) as actual,
    coalesce(sum(actual), 0) - coalesce(sum(planned), 0) as difference
from side_by_side
left join account_known using (account)
group by all
order by all;

-- How much of each month's plan has been reached?

with latest as (
    select distinct on (line) * from planned order by decided desc
),

plan as (
    select month, type, sum(amount) as planned from latest join account_known using (account) group by all
),

actual as (
    select cast(strftime(booked_on, '%Y-%m-01') as date) as month, type, sum(if(side = 'CREDIT', credit - debit, debit - credit)) as booked
    from booked
    join account_known using (account)
    join account_type using (type)
    group by all
)

select month, account_type.name as account_type, planned, booked, round(100 * booked / planned, 1) as percent_of_plan
from plan
left join actual using (month, type)
left join account_type using (type)
order by all;

-- What does every house earn, and what is left of it?

with moved as (
    select house, if(type = 'R', credit - debit, null) as revenue, if(type = 'X', debit - credit, null) as expenses
    from booked
    join account_known using (account)
    where type in ('R', 'X')
)

select house as house_code, name, kind as house_kind, sum(revenue) as revenue, sum(expenses) as expenses,
    coalesce(sum(revenue), 0) - coalesce(sum(expenses), 0) as result
from moved
left join house_known using (house)
group by all
order by all;

-- What did each part of the company earn, with all that belongs to it?

with recursive moved as (
    select house, if(type = 'R', credit - debit, null) as revenue, if(type = 'X', debit - credit, null) as expenses
    from booked
    join account_known using (account)
    where type in ('R', 'X')
),

told_to as (
    select *, house as told from moved
    union all
    select told_to.* replace (whole as told) from told_to join house_in on told = house_in.house
)

select told as house_code, name, count(distinct told_to.house) as houses, sum(revenue) as revenue, sum(expenses) as expenses,
    coalesce(sum(revenue), 0) - coalesce(sum(expenses), 0) as result
from told_to
left join house_known on told = house_known.house
group by all
order by result desc, house_code;

-- What does every heading of the ledger come to, with all accounts under it?

with recursive told_to as (
    select *, account as told from booked
    union all
    select told_to.* replace (heading as told) from told_to join account_in on told = account_in.account
)

select told as account_number, account_known.name, told not in (select account from account_in) as is_top, count(distinct told_to.account) as accounts,
    sum(if(side = 'CREDIT', credit - debit, debit - credit)) as balance
from told_to
join account_known on told = account_known.account
join account_type using (type)
where told in (select heading from account_in)
group by all
order by all;

-- What part of what a house earns goes to wages?

with moved as (
    select cast(strftime(booked_on, '%Y-%m-01') as date) as month, house,
        case when account = '5010' then debit - credit end as wages, case when type = 'R' then credit - debit end as revenue
    from booked
    join account_known using (account)
)

select month, house as house_code, sum(wages) as wages, round(100 * sum(wages) / sum(revenue), 1) as percent_of_revenue
from moved
group by all
having sum(wages) is not null
order by all;

-- What do rooms earn for each door that a house could let, month by month?

with house as (
    select distinct on (house) key_of(house) as house, town, cast(rooms as int) as rooms
    from raw.company_register__house
    where key_of(house) is not null
    order by entered_on desc, day desc
)

select house as house_code, town, rooms as rooms_to_let, cast(strftime(booked_on, '%Y-%m-01') as date) as month,
    sum(credit - debit) as revenue, round(sum(credit - debit) / rooms, 2) as revenue_per_door
from booked
join house using (house)
where account = '4010'
group by house, town, rooms, month
order by house, month;

-- Do the books come out even?

with total as (
    select type, sum(debit) as debit, sum(credit) as credit from booked left join account_known using (account) group by type
)

select type as account_type, name as account_type__name, nullif(debit, 0) as debited, nullif(credit, 0) as credited,
    debit - credit as balance, (select sum(debit - credit) from total) as of_all
from total
left join account_type using (type)
order by all;

-- Which vouchers do not come out even?

with even as (
    select voucher, sum(debit) = sum(credit) as is_even from booked group by voucher
)

select count(*) as vouchers, count(*) - count(nullif(is_even, false)) as uneven
from even;

-- Which bookings were undone, and how much did they come to?

select reversed_on, reason, count(distinct voucher) as vouchers, sum(nullif(debit, 0)) as debited_in_error
from reversed
left join booked using (voucher)
group by all
order by all;

-- How many accounts has the ledger had over the years?

with day_asked as (
    select unnest(['2009-12-31', '2011-12-31', '2012-12-31', '2025-12-31', '2026-03-02']) as as_of
),

known as (
    select distinct on (as_of, account) as_of, key_of(ACCT) as account, TYPE_CD as type, POSTABLE as postable
    from day_asked
    join raw.general_ledger__account on VALID_FROM <= as_of
    where key_of(ACCT) is not null
    order by VALID_FROM desc, day desc
)

select cast(as_of as date) as as_of, count(account) as accounts, count(*) filter (where postable = '1') as posted_to,
    count(*) filter (where type = 'X') as of_expenses
from day_asked
left join known using (as_of)
group by as_of
order by as_of;

-- How often are plans decided anew, and which way do they move?

select line as budget_line_number, count(*) as times, min_by(amount, decided) as at_first, max_by(amount, decided) as now,
    max_by(amount, decided) - min_by(amount, decided) as moved
from planned
group by line
having count(*) > 1
order by all;

-- What is planned for the year, house by house?

with latest as (
    select distinct on (line) * from planned order by decided desc
)

select house as house_code, house_known.name, count(*) as lines, sum(case type when 'R' then amount end) as revenue,
    sum(case type when 'X' then amount end) as expenses
from latest
left join house_known using (house)
left join account_known using (account)
group by all
order by all;
