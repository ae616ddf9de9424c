-- The rules of loading, told without the compiler or its macros: keys without case and blanks, versions of what is known.

create table row_count (name varchar, row_count bigint);

create macro key_of(written) as upper(nullif(trim(written), ''));
create macro said(written) as nullif(trim(written), '');
create macro house(code) as key_of(split_part(code, '-', 1));
create macro door(code) as key_of(split_part(code, '-', 2));
create macro american(written) as strptime(written, '%-m/%-d/%Y');

-- A telling is a replay if what was told last about that event time says the same; a version is a telling that is no
-- replay and says something else than the one that came before it
create macro versions(told) as table
with
tellings as (
    select distinct thing, day, moment, facts from query_table(told) where thing is not null
),
fresh as (
    select * from tellings
    qualify facts is distinct from lag(facts) over (partition by thing, moment order by day)
)
select thing, day, moment, facts from fresh
qualify facts is distinct from lag(facts) over (partition by thing order by day, moment);
