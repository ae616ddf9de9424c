-- How many rows the tables of Sales have.

create view lead_told as
select key_of(leadId) as thing, day, updatedAt as moment, row(kind, companyName, town, occasion, headcount) as facts
from raw.lead_book__lead;

create view lead_contact_told as
select key_of(leadId) as thing, day, updatedAt as moment, row(contactName, contactEmail) as facts from raw.lead_book__lead;

create view contract_told as
select key_of(contractId) as thing, day, updatedAt as moment, row(startDate, endDate, roomsPerNight, amount) as facts
from raw.lead_book__contract;

create view lead_event as
select *, key_of(leadId) as lead_number, key_of(userId) as seller from raw.lead_book__lead_event;

create view deal_event as
select *, key_of(leadId) as lead_number, key_of(userId) as seller, key_of(offerId) as offer, key_of(contractId) as sale,
    key_of(house) as house_code
from raw.lead_book__deal_event;

create view person_match as
select *, key_of(guest) as guest_number, key_of(traveller) as plate_or_slip from raw.matching_table__person_match;

create view person_match_told as
select guest_number || '=' || plate_or_slip as thing, day, matched_at as moment, row(score, matched_by, verdict = 'SAME') as facts
from person_match;

insert into row_count
select 'hub_lead', count(distinct lead_number) from (
    select key_of(leadId) as lead_number from raw.lead_book__lead
    union all select lead_number from lead_event
    union all select lead_number from deal_event where type in ('OFFERED', 'WON')
    union all select key_of(person) from raw.ad_desk__touch where person_kind = 'LEAD'
)
union all select 'hub_seller', count(distinct seller) from (
    select seller from lead_event where type <> 'CAPTURED'
    union all select seller from deal_event where type in ('OFFERED', 'WON')
)
union all select 'ref_comfort', count(distinct key_of(code)) from raw.matching_table__comfort
union all select 'ref_occasion', count(distinct key_of(code)) from raw.lead_book__occasion
union all select 'sat_lead__prospect', count(*) from versions('lead_told')
union all select 'sat_lead__prospect__personal', count(*) from versions('lead_contact_told')
union all select 'nh_link_lead_captured', count(distinct (lead_number, occurredAt))
    from lead_event where type = 'CAPTURED' and lead_number is not null
union all select 'nh_link_lead_qualified', count(distinct (lead_number, seller, occurredAt))
    from lead_event where type = 'QUALIFIED' and lead_number is not null and seller is not null
union all select 'nh_link_lead_lost', count(distinct (lead_number, seller, occurredAt))
    from lead_event where type = 'LOST' and lead_number is not null
union all select 'link_lead_looked_after', count(distinct (lead_number, seller))
    from lead_event where type = 'ASSIGNED' and lead_number is not null and seller is not null
union all select 'hub_offer', count(distinct offer) from deal_event where type in ('OFFERED', 'DECLINED', 'WON')
union all select 'hub_sale', count(distinct sale) from (
    select sale from deal_event where type in ('WON', 'CANCELLED')
    union all select key_of(contractId) from raw.lead_book__contract
    union all select key_of(contractId) from raw.lead_book__room_block
)
union all select 'sat_sale__contract', count(*) from versions('contract_told')
union all select 'nh_link_offer_made', count(distinct (lead_number, offer, house_code, seller, occurredAt))
    from deal_event
    where type = 'OFFERED' and lead_number is not null and offer is not null and house_code is not null and seller is not null
union all select 'nh_link_offer_declined', count(distinct (offer, occurredAt)) from deal_event where type = 'DECLINED' and offer is not null
union all select 'nh_link_sale_won', count(distinct (lead_number, offer, sale, house_code, seller, occurredAt))
    from deal_event
    where type = 'WON' and lead_number is not null and sale is not null and house_code is not null and seller is not null
union all select 'nh_link_sale_cancelled', count(distinct (sale, occurredAt)) from deal_event where type = 'CANCELLED' and sale is not null
union all select 'link_booked_under', count(distinct (key_of(hotelReservation), key_of(contractId)))
    from raw.lead_book__room_block where key_of(hotelReservation) is not null and key_of(contractId) is not null
union all select 'sal_same_person', count(distinct (guest_number, plate_or_slip))
    from person_match where guest_number is not null and plate_or_slip is not null
union all select 'sat_same_person', count(*) from versions('person_match_told');
