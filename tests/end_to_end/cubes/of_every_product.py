"""What the metrics of products other than stays have to say, told from the deliveries alone."""

_NIGHTS = """
with audit as (
    select *, strptime(BUS_DT, '%Y%m%d') as night,
        bool_or(STATUS = 'CLOSED') over (partition by BUS_DT) as was_closed
    from raw.back_office__night_audit
    where BUS_DT is not null
),
last_audit as (
    select * from audit
    where was_closed
    qualify row_number() over (partition by BUS_DT order by AUDIT_TS desc, SENT_TS desc) = 1
)
"""
_OUTCOMES = """
with booked as (select reservation, max(moment) as moment from reservation_created group by reservation),
cancelled as (select distinct reservation from reservation_cancelled),
never_came as (select distinct reservation from guest_never_came),
outcome as (
    select date_trunc('month', booked.moment) as month, cancelled.reservation is not null as was_cancelled,
        never_came.reservation is not null as nobody_came
    from (from booked select reservation union from cancelled union from never_came)
    left join booked using (reservation)
    left join cancelled using (reservation)
    left join never_came using (reservation)
)
"""
_LEADS = """
with happened as (
    select type, key_of(leadId) as lead, cast(occurredAt as timestamptz) as moment from raw.lead_book__lead_event
    where key_of(leadId) is not null
        and (type in ('CAPTURED', 'LOST') or type = 'QUALIFIED' and key_of(userId) is not null)
    union all
    select type, key_of(leadId), cast(occurredAt as timestamptz) from raw.lead_book__deal_event
    where type = 'WON' and key_of(leadId) is not null and key_of(contractId) is not null
),
life as (
    select lead, max(moment) filter (where type = 'CAPTURED') as captured,
        max(moment) filter (where type = 'WON') as won
    from happened
    group by lead
)
"""
_TABS = """
with paid as (
    select strptime(RUNG_AT, '%Y-%m-%dT%H:%M') as moment, PAID_BY as means,
        cast(replace(replace(AMOUNT, '$', ''), ',', '') as decimal(18, 2)) as amount,
        cast(replace(replace(TIP, '$', ''), ',', '') as decimal(18, 2)) as tip
    from raw.dining_room__till_log
    where ENTRY = 'PAY' and key_of(PARTY_NO) is not null
    qualify row_number() over (partition by key_of(PARTY_NO), STAY_NO::int, LINE_NO::int, RUNG_AT order by day) = 1
)
"""
_PORTIONS = """
with ticket as (
    select bell, portions::int as portions, strptime(rung, '%Y%m%dT%H%M%S') as moment
    from raw.kitchen__ticket
    where key_of(dish) is not null and key_of(ticket) is not null and bell in ('UP', 'BIN')
    qualify row_number() over (
        partition by bell, key_of(dish), ticket::int, rung, case bell when 'UP' then key_of(apron) end order by day
    ) = 1
)
"""
_CASH = """
with taken as (
    select Unit::int as unit, Nights::int as nights, Cents::int / 100 as amount
    from raw.motel_till__window_log
    where What = 'CASH' and Visit is not null and Unit is not null and Receipt is not null
    qualify row_number() over (partition by Visit::int, Unit::int, Receipt::int, "Date", "Time" order by day) = 1
)
"""

OF_EVERY_PRODUCT = {
    ("occupancy", "business_night__business_day"): f"""
        {_NIGHTS} select night, RMS_SOLD::int / RMS_AVAIL::int from last_audit
    """,
    ("revenue_per_available_room", "business_night__business_day"): f"""
        {_NIGHTS} select night, RM_REV::double / RMS_AVAIL::int from last_audit
    """,
    ("no_show_rate", "metric_time__month"): f"{_OUTCOMES} select month, avg(nobody_came::int) from outcome group by 1",
    ("cancellation_rate", "metric_time__month"): f"""
        {_OUTCOMES} select month, avg(was_cancelled::int) from outcome group by 1
    """,
    ("length_of_stay", "metric_time__month"): """
        with life as (
            select stay, max(came.moment) as came, max(went.moment) as went
            from guest_checked_in as came full join guest_checked_out as went using (stay)
            group by stay
        )
        select date_trunc('month', came), avg(datediff('day', came, went)) from life group by 1
    """,
    ("lead_conversion_rate", "metric_time__month"): f"""
        {_LEADS} select date_trunc('month', captured::timestamp), avg((won is not null)::int) from life group by 1
    """,
    ("tip_share", "tab_paid__means"): f"{_TABS} select means, sum(tip) / sum(amount) from paid group by 1",
    ("waste_share", "metric_time__day"): f"""
        {_PORTIONS}
        select date_trunc('day', moment),
            sum(portions) filter (where bell = 'BIN') / sum(portions) filter (where bell = 'UP')
        from ticket
        group by 1
    """,
    ("cash_per_night", "unit__unit_number"): f"{_CASH} select unit, sum(amount) / sum(nights) from taken group by 1",
    ("cash_counted", "house__house_code"): """
        select house, sum(counted)
        from (
            select key_of(HOUSE) as house, replace(COUNTED, ',', '')::decimal(18, 2) as counted
            from raw.general_ledger__cash_bag
            where key_of(HOUSE) is not null and BAG_NO is not null
            qualify row_number() over (partition by key_of(HOUSE), BAG_NO::int, COUNT_DT order by day) = 1
        )
        group by 1
    """,
    ("posted", "account__account_number"): """
        select account, sum(amount)
        from (
            select key_of(ACCT) as account,
                coalesce(replace(DEBIT, ',', '')::decimal(18, 2), 0)
                - coalesce(replace(CREDIT, ',', '')::decimal(18, 2), 0) as amount
            from raw.general_ledger__journal
            where key_of(VOUCHER) is not null and key_of(HOUSE) is not null and key_of(ACCT) is not null
                and LINE_NO is not null
            qualify row_number() over (
                partition by key_of(VOUCHER), key_of(HOUSE), key_of(ACCT), LINE_NO::int, BOOK_DT order by day
            ) = 1
        )
        group by 1
    """,
    ("budgeted", "house__house_code"): """
        select house, sum(kusd * 1000)
        from (
            select key_of(house) as house, kusd::decimal(18, 6) as kusd
            from raw.planning_sheets__budget
            where key_of(line) is not null and key_of(house) is not null and key_of(account) is not null
            qualify row_number() over (partition by key_of(line) order by decided desc, day) = 1
        )
        group by 1
    """,
    ("advertising", "campaign__campaign_code"): """
        select campaign, sum(micros) / 1000000
        from (
            select key_of(campaign) as campaign, cost_micros::bigint as micros
            from raw.ad_desk__spend
            where key_of(campaign) is not null and key_of(channel) is not null and ran_on is not null
            qualify row_number() over (
                partition by key_of(campaign), key_of(channel), ran_on order by counted_at desc, day
            ) = 1
        )
        group by 1
    """,
}
