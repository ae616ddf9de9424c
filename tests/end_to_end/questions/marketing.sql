-- How much of what a campaign may cost has been spent?

select campaign as campaign_code, name, may_cost, sum(amount) as spent, round(100 * sum(amount) / may_cost, 2) as percent_spent
from campaign_known
left join spent using (campaign)
group by campaign, name, may_cost
order by campaign;

-- What may a day of each campaign cost?

with brief as (
    select distinct on (campaign) key_of(campaign) as campaign, said(goal) as aim, cast(first_day as date) as begins_on,
        cast(last_day as date) as ends_on, evergreen = '1' as is_always_on, micros(budget_micros) as may_cost
    from raw.ad_desk__campaign
    where key_of(campaign) is not null
    order by edited_at desc, day desc
)

select campaign as campaign_code, aim, begins_on, ends_on, is_always_on,
    round(may_cost / if(is_always_on, 365, ends_on - begins_on + 1), 2) as may_cost_a_day
from brief
order by campaign;

-- What does a click cost on each channel, and what do a thousand views?

select channel as channel_code, sum(amount) as spent, sum(shown) as shown, sum(clicked) as clicked,
    round(100 * sum(clicked) / sum(shown), 3) as click_rate, round(sum(amount) / sum(clicked), 2) as cost_per_click,
    round(1000 * sum(amount) / sum(shown), 2) as cost_per_thousand
from spent
group by channel
order by channel;

-- What do we spend on each day?

with by_day as (
    select ran_on, count(*) as campaigns_and_channels, sum(amount) as spent from spent group by ran_on
)

select ran_on, campaigns_and_channels, spent,
    (select sum(before.spent) from by_day as before where before.ran_on <= by_day.ran_on) as spent_so_far
from by_day
order by ran_on;

-- Whom does each campaign reach, and on which channel?

select campaign as campaign_code, channel, count(*) as touches,
    count(distinct person) filter (where kind = 'LEAD') as leads, count(distinct person) filter (where kind = 'GUEST') as guests
from touched
group by all
order by all;

-- How often do we have to reach somebody before they become a lead?

with by_lead as (
    select person, count(*) as touches, date_diff('day', min(moment), max(moment)) as days_between
    from touched
    where kind = 'LEAD'
    group by person
)

select touches, count(*) as leads, max(days_between) as days_between
from by_lead
group by touches
order by touches;
