-- What all systems tell, in the words of the business: read from the deliveries alone, as told.
--
-- What happened, happened once, and as it was told first. Of what is known, what became true last counts, and of that what was
-- delivered last. A code means what it meant first. A row without one of those who have to take part is no use.

create macro american(written) as strptime(written, '%-m/%-d/%Y');
create macro american_clock(on_day, at_time) as strptime(on_day || ' ' || at_time, '%-m/%-d/%Y %-I:%M %p');
create macro dollars(written) as cast(replace(replace(replace(written, '$', ''), 'USD ', ''), ',', '') as decimal(18, 2));
create macro cents(written) as cast(cast(written as bigint) / 100 as decimal(18, 2));
create macro micros(written) as cast(cast(written as bigint) / 1000000 as decimal(18, 2));
create macro below_zero(written) as case when written like '%-' then -dollars(replace(written, '-', '')) else dollars(written) end;
create macro zulu(written) as cast(replace(replace(written, 'T', ' '), 'Z', '') as timestamp);
create macro screen(written) as strptime(written, '%Y%m%dT%H%M%S');
create macro pad(written) as strptime(written, '%y/%m/%d %H:%M');


-- Fancy Hotel: the folios and the audits

create view charge as
select distinct on (stay, posting) cast(STAY_NO as int) as stay, cast(POST_NO as int) as posting, night(BUS_DT) as night,
    key_of(CHG_CD) as code, below_zero(AMT) as amount, said(TXT) as remark
from raw.back_office__posting
where POST_TYPE = 'C' and key_of(STAY_NO) is not null and key_of(POST_NO) is not null
order by day;

create view charge_code as
select distinct on (code) key_of(CHG_CD) as code, CHG_NAME as name
from raw.back_office__charge_code
where key_of(CHG_CD) is not null
order by day;

create view payment as
select distinct on (stay, posting) cast(STAY_NO as int) as stay, cast(POST_NO as int) as posting, TXT as means,
    -below_zero(AMT) as amount
from raw.back_office__posting
where POST_TYPE = 'P' and key_of(STAY_NO) is not null and key_of(POST_NO) is not null
order by day;

create view refund as
select distinct on (stay, posting) cast(STAY_NO as int) as stay, cast(POST_NO as int) as posting, TXT as reason,
    below_zero(AMT) as amount
from raw.back_office__posting
where POST_TYPE = 'R' and key_of(STAY_NO) is not null and key_of(POST_NO) is not null
order by day;

create view audited as
select distinct on (night) night(BUS_DT) as night, cast(RMS_AVAIL as int) as rooms, cast(RMS_SOLD as int) as sold,
    dollars(RM_REV) as room_revenue, dollars(OTH_REV) as other_revenue
from raw.back_office__night_audit
where BUS_DT is not null
order by AUDIT_TS desc, day desc;


-- Fancy Hotel: trays, tables and stoves

create view order_taken as
select distinct on (slip) key_of(slip) as slip, cast(stay as int) as stay, house(door) as building, door(door) as room,
    pad(clock) as moment
from raw.bell_desk__order_pad
where tick = 'TAKEN' and key_of(slip) is not null and stay is not null and door(door) is not null
order by pad(clock) desc, day;

create view order_ready as
select distinct key_of(slip) as slip, pad(clock) as moment from raw.bell_desk__order_pad where tick = 'READY';

create view order_brought as
select distinct on (slip) key_of(slip) as slip, house(door) as building, door(door) as room, pad(clock) as moment,
    dollars(total) as amount, dollars(tip) as tip
from raw.bell_desk__order_pad
where tick = 'DOOR' and key_of(slip) is not null and door(door) is not null
order by pad(clock) desc, day;

create view order_back as
select distinct on (slip) key_of(slip) as slip, key_of(dish) as dish, pad(clock) as moment, said(remark) as reason
from raw.bell_desk__order_pad
where tick = 'BACK' and key_of(slip) is not null
order by pad(clock) desc, day;

create view order_line as
select distinct on (slip, dish, line) key_of(slip) as slip, cast(line as int) as line, key_of(dish) as dish,
    cast(qty as int) as portions, dollars(price) as amount
from raw.bell_desk__order_line
where key_of(slip) is not null and key_of(dish) is not null
order by day;

create view party_seated as
select distinct on (party) key_of(PARTY_NO) as party, cast(TABLE_NO as int) as table_number, key_of(HOTEL_GUEST) as guest,
    cast(RUNG_AT as timestamp) as moment, cast(QTY as int) as covers
from raw.dining_room__till_log
where ENTRY = 'SEAT' and key_of(PARTY_NO) is not null and TABLE_NO is not null
order by day;

create view course_served as
select distinct on (party, line) key_of(PARTY_NO) as party, cast(LINE_NO as int) as line, key_of(DISH) as dish,
    cast(RUNG_AT as timestamp) as moment, cast(QTY as int) as portions, dollars(AMOUNT) as amount
from raw.dining_room__till_log
where ENTRY = 'SERVE' and key_of(PARTY_NO) is not null and key_of(DISH) is not null
order by day;

create view course_returned as
select distinct key_of(PARTY_NO) as party, key_of(DISH) as dish, cast(RUNG_AT as timestamp) as moment, said(REMARK) as reason
from raw.dining_room__till_log
where ENTRY = 'BACK' and key_of(PARTY_NO) is not null and key_of(DISH) is not null;

create view tab_paid as
select distinct on (party, line) key_of(PARTY_NO) as party, cast(LINE_NO as int) as line, cast(STAY_NO as int) as stay,
    cast(RUNG_AT as timestamp) as moment, PAID_BY as means, dollars(AMOUNT) as amount, dollars(TIP) as tip
from raw.dining_room__till_log
where ENTRY = 'PAY' and key_of(PARTY_NO) is not null
order by day;

create view table_known as
select distinct on (table_number) cast(TABLE_NO as int) as table_number, cast(SEATS as int) as seats, AREA as place
from raw.dining_room__floor_plan
where TABLE_NO is not null
order by cast(SET_UP_AT as timestamp) desc, day desc;

create view dish_known as
select distinct on (dish) key_of(dish) as dish, title as name, key_of(course_code) as course, dollars(menu_price) as price,
    dollars(plate_cost) as cost, on_menu = 'true' as is_offered
from raw.kitchen__dish
where key_of(dish) is not null
order by screen(since) desc, day desc;

create view course_named as
select distinct on (course) key_of(code) as course, title as name, cast(seq as int) as turn
from raw.kitchen__course
where key_of(code) is not null
order by day;

create view dish_cooked as
select distinct on (dish, ticket, moment) key_of(dish) as dish, cast(ticket as int) as ticket, screen(rung) as moment,
    key_of(apron) as cook, cast(portions as int) as portions
from raw.kitchen__ticket
where bell = 'UP' and key_of(dish) is not null and key_of(ticket) is not null
order by day;

create view dish_wasted as
select distinct on (dish, ticket, moment) key_of(dish) as dish, cast(ticket as int) as ticket, screen(rung) as moment,
    cast(portions as int) as portions, cast(replace(weight, 'g', '') as decimal(28, 6)) as grams, said(note) as reason
from raw.kitchen__ticket
where bell = 'BIN' and key_of(dish) is not null and key_of(ticket) is not null
order by day;


-- Fancy Hotel: furniture

create view furniture_worth as
select distinct on (tag) key_of(tag) as tag, dollars(worth) as worth, grade
from raw.inventory__valuation
where key_of(tag) is not null
order by valued_on desc, day desc;

create view furniture_kind as
select distinct on (tag) key_of(piece.tag) as tag, kind.called as kind
from raw.inventory__piece as piece
left join (
    select distinct on (key_of(kind)) key_of(kind) as code, called from raw.inventory__kind order by day
) as kind on key_of(piece.kind) = kind.code
where key_of(piece.tag) is not null
order by piece.entered_on desc, piece.day desc;

create view day_book as
select distinct on (what, tag, building, room, happened_on) what, key_of(tag) as tag,
    key_of(split_part(door, '/', 1)) as building, key_of(split_part(door, '/', 2)) as room,
    cast(on_day as date) as happened_on, dollars(usd) as amount
from raw.inventory__day_book
where key_of(tag) is not null
order by day;


-- Economy Motel

create view unit_known as
select distinct on (unit) cast(Unit as int) as unit, key_of(Kind) as kind, "Open" = 'TRUE' as is_let
from raw.motel_till__units
where key_of(Unit) is not null
order by american(Since) desc, day desc;

create view unit_kind as
select distinct on (kind) key_of(Kind) as kind, What as name, cast(Sleeps as int) as sleeps, cents(PriceCents) as price
from raw.motel_till__unit_kinds
where key_of(Kind) is not null
order by day;

create view visit_began as
select distinct on (visit) cast(Visit as int) as visit, key_of(PlateOrSlip) as traveller, cast(Unit as int) as unit,
    cast(HoldLine as int) as hold, american_clock("Date", "Time") as moment, cast(People as int) as people, Pet = 'TRUE' as has_pet
from raw.motel_till__window_log
where What = 'IN' and key_of(Visit) is not null and key_of(PlateOrSlip) is not null and key_of(Unit) is not null
order by day;

create view visit_ended as
select distinct on (visit) cast(Visit as int) as visit, american_clock("Date", "Time") as moment, "Key" = 'TRUE' as key_is_back
from raw.motel_till__window_log
where What = 'OUT' and key_of(Visit) is not null and key_of(Unit) is not null
order by day;

create view nights_paid as
select distinct on (visit, receipt) cast(Visit as int) as visit, cast(Receipt as int) as receipt, cast(Unit as int) as unit,
    american_clock("Date", "Time") as moment, cast(Nights as int) as nights, cents(Cents) as amount
from raw.motel_till__window_log
where What = 'CASH' and key_of(Visit) is not null and key_of(Receipt) is not null and key_of(Unit) is not null
order by day;

create view cash_back as
select distinct on (visit, receipt) cast(Visit as int) as visit, cast(Receipt as int) as receipt,
    american_clock("Date", "Time") as moment, said(Note) as reason, cents(Cents) as amount
from raw.motel_till__window_log
where What = 'BACK' and key_of(Visit) is not null and key_of(Receipt) is not null
order by day;

create view unit_held as
select distinct on (hold) cast(Line as int) as hold, key_of(Kind) as kind, cast(american(FirstNight) as date) as first_night,
    american_clock("Date", "Time") as moment
from raw.motel_till__phone_pad
where What = 'HOLD' and key_of(Line) is not null
order by day;

create view hold_gone as
select distinct cast(Line as int) as hold from raw.motel_till__phone_pad where What = 'GONE' and key_of(Line) is not null;


-- Finance

create view house_known as
select distinct on (house) key_of(house) as house, called as name, key_of(kind) as kind
from raw.company_register__house
where key_of(house) is not null
order by entered_on desc, day desc;

create view house_in as
select distinct on (house) key_of(house) as house, key_of(belongs_to) as whole
from raw.company_register__belonging
where key_of(house) is not null and key_of(belongs_to) is not null
order by from_day desc, day desc;

create view account_known as
select distinct on (account) key_of(ACCT) as account, ACCT_NAME as name, key_of(TYPE_CD) as type
from raw.general_ledger__account
where key_of(ACCT) is not null
order by VALID_FROM desc, day desc;

create view account_in as
select distinct on (account) key_of(ACCT) as account, key_of(PARENT_ACCT) as heading
from raw.general_ledger__account
where key_of(ACCT) is not null and key_of(PARENT_ACCT) is not null
order by VALID_FROM desc, day desc;

create view account_type as
select distinct on (type) key_of(TYPE_CD) as type, TYPE_NAME as name, SIDE as side
from raw.general_ledger__account_type
where key_of(TYPE_CD) is not null
order by day;

create view booked as
select distinct on (voucher, house, account, line, booked_on) key_of(VOUCHER) as voucher, cast(LINE_NO as int) as line,
    key_of(HOUSE) as house, key_of(ACCT) as account, coalesce(dollars(DEBIT), 0) as debit, coalesce(dollars(CREDIT), 0) as credit,
    cast(BOOK_DT as date) as booked_on
from raw.general_ledger__journal
where key_of(VOUCHER) is not null and key_of(HOUSE) is not null and key_of(ACCT) is not null and LINE_NO is not null
order by day;

create view reversed as
select distinct on (voucher, undone_by) key_of(VOUCHER) as voucher, key_of(REVERSED_BY) as undone_by,
    cast(BOOK_DT as date) as reversed_on, said(TXT) as reason
from raw.general_ledger__reversal
where key_of(VOUCHER) is not null and key_of(REVERSED_BY) is not null
order by day;

create view planned as
select distinct on (line, decided) key_of(line) as line, key_of(house) as house, key_of(account) as account,
    cast(decided as timestamp) as decided, cast(replace(month, '-M', '-') || '-01' as date) as month,
    cast(cast(kusd as decimal(18, 6)) * 1000 as decimal(18, 2)) as amount
from raw.planning_sheets__budget
where key_of(line) is not null and key_of(house) is not null and key_of(account) is not null
order by day;


-- Sales

create view lead_known as
select distinct on (lead) key_of(leadId) as lead, kind, said(town) as town, key_of(occasion) as occasion, cast(headcount as int) as people
from raw.lead_book__lead
where key_of(leadId) is not null
order by updatedAt desc, day desc;

create view occasion as
select distinct on (occasion) key_of(code) as occasion, label as name
from raw.lead_book__occasion
where key_of(code) is not null
order by day;

create view lead_event as
select distinct on (type, lead, seller, moment) type, key_of(leadId) as lead, key_of(userId) as seller, zulu(occurredAt) as moment,
    dollars(estimate) as worth, said(note) as note
from raw.lead_book__lead_event
where key_of(leadId) is not null and (type not in ('QUALIFIED', 'ASSIGNED') or key_of(userId) is not null)
order by day;

create view offered as
select distinct on (offer) key_of(offerId) as offer, key_of(leadId) as lead, key_of(house) as house, key_of(userId) as seller,
    zulu(occurredAt) as moment, dollars(amount) as amount, cast(validUntil as date) as good_until
from raw.lead_book__deal_event
where type = 'OFFERED' and key_of(offerId) is not null and key_of(leadId) is not null and key_of(house) is not null
order by day;

create view declined as
select distinct on (offer) key_of(offerId) as offer, said(note) as reason
from raw.lead_book__deal_event
where type = 'DECLINED' and key_of(offerId) is not null
order by day;

create view won as
select distinct on (contract) key_of(contractId) as contract, key_of(offerId) as offer, key_of(leadId) as lead, key_of(house) as house,
    zulu(occurredAt) as moment, dollars(amount) as amount
from raw.lead_book__deal_event
where type = 'WON' and key_of(contractId) is not null and key_of(leadId) is not null and key_of(house) is not null
order by day;

create view cancelled as
select distinct on (contract) key_of(contractId) as contract, dollars(amount) as fee
from raw.lead_book__deal_event
where type = 'CANCELLED' and key_of(contractId) is not null
order by day;

create view contract_known as
select distinct on (contract) key_of(contractId) as contract, cast(startDate as date) as begins_on, cast(endDate as date) as ends_on,
    cast(roomsPerNight as int) as rooms, dollars(amount) as amount
from raw.lead_book__contract
where key_of(contractId) is not null
order by updatedAt desc, day desc;


-- Marketing

create view campaign_known as
select distinct on (campaign) key_of(campaign) as campaign, title as name, micros(budget_micros) as may_cost
from raw.ad_desk__campaign
where key_of(campaign) is not null
order by edited_at desc, day desc;

create view spent as
select distinct on (campaign, channel, ran_on) key_of(campaign) as campaign, key_of(channel) as channel, cast(ran_on as date) as ran_on,
    micros(cost_micros) as amount, cast(impressions as int) as shown, cast(clicks as int) as clicked
from (
    select distinct on (key_of(campaign), key_of(channel), ran_on, counted_at) *
    from raw.ad_desk__spend
    order by day
)
where key_of(campaign) is not null and key_of(channel) is not null and ran_on is not null
order by counted_at desc;

create view touched as
select distinct on (touch) key_of(touch) as touch, person_kind as kind, key_of(person) as person, key_of(campaign) as campaign,
    key_of(channel) as channel, cast(touched_at as timestamp) as moment
from raw.ad_desk__touch
where key_of(touch) is not null and key_of(person) is not null and key_of(campaign) is not null
order by day;


-- Across houses: who slept where. A steward's last word on a match counts; a traveller whom it names is the guest.

create view same_person as
select traveller, guest
from (
    select distinct on (guest, traveller) key_of(guest) as guest, key_of(traveller) as traveller, verdict
    from raw.matching_table__person_match
    where key_of(guest) is not null and key_of(traveller) is not null
    order by matched_at desc, day desc
)
where verdict = 'SAME';

create view visited as
select distinct on (visit) cast(Visit as int) as visit, cast(Unit as int) as unit
from raw.motel_till__window_log
where key_of(Visit) is not null and key_of(Unit) is not null and (What = 'OUT' or (What = 'IN' and key_of(PlateOrSlip) is not null))
order by What, day;

create view slept as
select 'FH' as house, guest as person, checked_in_at as moment, people, date_diff('day', checked_in_at, checked_out_at) as nights, bill as paid,
    case room_type when '010' then 'USUAL' when '020' then 'USUAL' when '110' then 'USUAL' when '021' then 'GRAND' when '100' then 'GRAND' end
        as comfort
from stay_known
left join room_known using (building, room)
union all
select 'EM', coalesce(guest, traveller), moment, people,
    coalesce((select sum(nights) from nights_paid where nights_paid.visit = visited.visit), 0),
    coalesce((select sum(amount) from nights_paid where nights_paid.visit = visited.visit), 0)
        - coalesce((select sum(amount) from cash_back where cash_back.visit = visited.visit), 0),
    case kind when 'KT' then 'USUAL' when 'RV' then 'OWN' when 'S' then 'PLAIN' when 'D' then 'PLAIN' when 'K' then 'PLAIN' end
from visited
left join visit_began as began using (visit)
left join unit_known on visited.unit = unit_known.unit
left join same_person using (traveller);
