-- How many rows the tables of Finance have.

create view house_told as
select key_of(house) as thing, day, entered_on as moment, row(called, kind, town, opened_on, rooms) as facts
from raw.company_register__house;

create view account_told as
select key_of(ACCT) as thing, day, VALID_FROM as moment, row(ACCT_NAME, TYPE_CD, POSTABLE) as facts from raw.general_ledger__account;

create view journal as
select *, key_of(VOUCHER) as entry, key_of(HOUSE) as house_code, key_of(ACCT) as account from raw.general_ledger__journal;

create view reversal as
select key_of(VOUCHER) as entry, key_of(REVERSED_BY) as undone_by, BOOK_DT from raw.general_ledger__reversal;

create view cash_bag as
select key_of(HOUSE) as house_code, BAG_NO::int as bag_number, COUNT_DT from raw.general_ledger__cash_bag;

create view budget as
select key_of(line) as budget_line, key_of(house) as house_code, key_of(account) as account, decided from raw.planning_sheets__budget;

insert into row_count
select 'hub_house', count(distinct house_code) from (
    select key_of(house) as house_code from raw.company_register__house
    union all select key_of(house) from raw.company_register__belonging
    union all select key_of(belongs_to) from raw.company_register__belonging
    union all select house_code from journal
    union all select house_code from budget
    union all select house_code from cash_bag
    union all select key_of(house) from raw.lead_book__deal_event where type in ('OFFERED', 'WON')
    union all select key_of(house) from raw.ad_desk__campaign_house
)
union all select 'ref_house_kind', count(distinct key_of(kind)) from raw.company_register__house_kind
union all select 'sat_house__entry', count(*) from versions('house_told')
union all select 'hal_house_belongs_to', count(distinct (key_of(house), key_of(belongs_to)))
    from raw.company_register__belonging where key_of(house) is not null and key_of(belongs_to) is not null
union all select 'hub_account', count(distinct account) from (
    select key_of(ACCT) as account from raw.general_ledger__account
    union all select key_of(PARENT_ACCT) from raw.general_ledger__account
    union all select account from journal
    union all select account from budget
)
union all select 'ref_account_type', count(distinct key_of(TYPE_CD)) from raw.general_ledger__account_type
union all select 'sat_account__heading', count(*) from versions('account_told')
union all select 'hal_account_belongs_to', count(distinct (key_of(ACCT), key_of(PARENT_ACCT)))
    from raw.general_ledger__account where key_of(ACCT) is not null and key_of(PARENT_ACCT) is not null
union all select 'hub_journal_entry', count(distinct entry) from (
    select entry from journal union all select entry from reversal union all select undone_by from reversal
)
union all select 'nh_link_amount_posted', count(distinct (entry, house_code, account, LINE_NO::int, BOOK_DT))
    from journal where entry is not null and house_code is not null and account is not null and LINE_NO is not null
union all select 'nh_link_entry_reversed', count(distinct (entry, undone_by, BOOK_DT))
    from reversal where entry is not null and undone_by is not null
union all select 'hub_cash_bag', count(distinct (house_code, bag_number)) filter (where house_code is not null and bag_number is not null) from (
    select house_code, bag_number from cash_bag
    union all select 'EM', Bag::int from raw.motel_till__bags
    union all select 'FH', BAG_NO::int from raw.back_office__cash_bag
)
union all select 'nh_link_bag_counted', count(distinct (house_code, bag_number, COUNT_DT))
    from cash_bag where house_code is not null and bag_number is not null
union all select 'hub_budget_line', count(distinct budget_line) from budget
union all select 'nh_link_amount_planned', count(distinct (budget_line, house_code, account, decided))
    from budget where budget_line is not null and house_code is not null and account is not null;
