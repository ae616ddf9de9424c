-- How many rows the tables of Marketing have.

create view campaign_told as
select key_of(campaign) as thing, day, edited_at as moment,
    row(title, goal, first_day, last_day, budget_micros, evergreen) as facts
from raw.ad_desk__campaign;

create view spend as
select key_of(campaign) as campaign, key_of(channel) as channel, counted_at, ran_on
from raw.ad_desk__spend;

create view touch as
select *, key_of(person) as person_key, key_of(campaign) as campaign_code from raw.ad_desk__touch;

insert into row_count
select 'hub_campaign', count(distinct campaign) from (
    select key_of(campaign) as campaign from raw.ad_desk__campaign
    union all select key_of(campaign) from raw.ad_desk__campaign_house
    union all select campaign from spend
    union all select campaign_code from touch
)
union all select 'ref_channel', count(distinct key_of(channel)) from raw.ad_desk__channel
union all select 'sat_campaign__brief', count(*) from versions('campaign_told')
union all select 'link_campaign_run_for', count(distinct (key_of(campaign), key_of(house)))
    from raw.ad_desk__campaign_house where key_of(campaign) is not null and key_of(house) is not null
union all select 'hub_campaign_day', count(distinct (campaign, channel, ran_on))
    from spend where campaign is not null and channel is not null and ran_on is not null
union all select 'nh_link_spending_counted', count(distinct (campaign, channel, ran_on, counted_at))
    from spend where campaign is not null and channel is not null and ran_on is not null
union all select 'nh_link_lead_touched', count(distinct (person_key, campaign_code, key_of(touch), touched_at))
    from touch where person_kind = 'LEAD' and person_key is not null and campaign_code is not null and key_of(touch) is not null
union all select 'nh_link_guest_touched', count(distinct (person_key, campaign_code, key_of(touch), touched_at))
    from touch where person_kind = 'GUEST' and person_key is not null and campaign_code is not null and key_of(touch) is not null;
