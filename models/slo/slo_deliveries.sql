{#- Written by Puddingstone from all domain models: change the model, not this file. -#}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("ad_desk__campaign") }}
-- depends_on: {{ ref("ad_desk__campaign_house") }}
-- depends_on: {{ ref("ad_desk__channel") }}
-- depends_on: {{ ref("ad_desk__spend") }}
-- depends_on: {{ ref("ad_desk__touch") }}
-- depends_on: {{ ref("back_office__cash_bag") }}
-- depends_on: {{ ref("back_office__charge_code") }}
-- depends_on: {{ ref("back_office__night_audit") }}
-- depends_on: {{ ref("back_office__posting") }}
-- depends_on: {{ ref("bell_desk__order_line") }}
-- depends_on: {{ ref("bell_desk__order_pad") }}
-- depends_on: {{ ref("company_register__belonging") }}
-- depends_on: {{ ref("company_register__house") }}
-- depends_on: {{ ref("company_register__house_kind") }}
-- depends_on: {{ ref("dining_room__floor_plan") }}
-- depends_on: {{ ref("dining_room__till_log") }}
-- depends_on: {{ ref("general_ledger__account") }}
-- depends_on: {{ ref("general_ledger__account_type") }}
-- depends_on: {{ ref("general_ledger__cash_bag") }}
-- depends_on: {{ ref("general_ledger__journal") }}
-- depends_on: {{ ref("general_ledger__reversal") }}
-- depends_on: {{ ref("housekeeping__defect") }}
-- depends_on: {{ ref("housekeeping__job") }}
-- depends_on: {{ ref("housekeeping__room_status") }}
-- depends_on: {{ ref("inventory__day_book") }}
-- depends_on: {{ ref("inventory__kind") }}
-- depends_on: {{ ref("inventory__piece") }}
-- depends_on: {{ ref("inventory__valuation") }}
-- depends_on: {{ ref("kitchen__course") }}
-- depends_on: {{ ref("kitchen__dish") }}
-- depends_on: {{ ref("kitchen__recipe") }}
-- depends_on: {{ ref("kitchen__ticket") }}
-- depends_on: {{ ref("lead_book__contract") }}
-- depends_on: {{ ref("lead_book__deal_event") }}
-- depends_on: {{ ref("lead_book__lead") }}
-- depends_on: {{ ref("lead_book__lead_event") }}
-- depends_on: {{ ref("lead_book__occasion") }}
-- depends_on: {{ ref("lead_book__room_block") }}
-- depends_on: {{ ref("loyalty__member") }}
-- depends_on: {{ ref("matching_table__comfort") }}
-- depends_on: {{ ref("matching_table__person_match") }}
-- depends_on: {{ ref("motel_till__bags") }}
-- depends_on: {{ ref("motel_till__phone_pad") }}
-- depends_on: {{ ref("motel_till__slips") }}
-- depends_on: {{ ref("motel_till__unit_kinds") }}
-- depends_on: {{ ref("motel_till__units") }}
-- depends_on: {{ ref("motel_till__window_log") }}
-- depends_on: {{ ref("planning_sheets__budget") }}
-- depends_on: {{ ref("reception__guest_contact") }}
-- depends_on: {{ ref("reception__guest_master") }}
-- depends_on: {{ ref("reception__reservation_log") }}
-- depends_on: {{ ref("reception__room_master") }}
-- depends_on: {{ ref("reception__room_type") }}
-- depends_on: {{ ref("reception__stay_log") }}
{% endif %}

{{ puddingstone.slo_deliveries(
    delivered=[
        [source("ad_desk", "campaign"), "ad_desk", "campaign", "pulled_at", "America/Detroit"],
        [source("ad_desk", "campaign_house"), "ad_desk", "campaign_house", "pulled_at", "America/Detroit"],
        [source("ad_desk", "channel"), "ad_desk", "channel", "pulled_at", "America/Detroit"],
        [source("ad_desk", "spend"), "ad_desk", "spend", "pulled_at", "America/Detroit"],
        [source("ad_desk", "touch"), "ad_desk", "touch", "pulled_at", "America/Detroit"],
        [source("back_office", "cash_bag"), "back_office", "cash_bag", "SENT_TS", "America/Detroit"],
        [source("back_office", "charge_code"), "back_office", "charge_code", "SENT_TS", "America/Detroit"],
        [source("back_office", "night_audit"), "back_office", "night_audit", "SENT_TS", "America/Detroit"],
        [source("back_office", "posting"), "back_office", "posting", "SENT_TS", "America/Detroit"],
        [source("bell_desk", "order_line"), "bell_desk", "order_line", "sent", "America/Detroit"],
        [source("bell_desk", "order_pad"), "bell_desk", "order_pad", "sent", "America/Detroit"],
        [source("company_register", "belonging"), "company_register", "belonging", "sent_on", "America/Detroit"],
        [source("company_register", "house"), "company_register", "house", "sent_on", "America/Detroit"],
        [source("company_register", "house_kind"), "company_register", "house_kind", "sent_on", "America/Detroit"],
        [source("dining_room", "floor_plan"), "dining_room", "floor_plan", "EXPORTED_AT", "America/Detroit"],
        [source("dining_room", "till_log"), "dining_room", "till_log", "EXPORTED_AT", "America/Detroit"],
        [source("general_ledger", "account"), "general_ledger", "account", "EXTRACT_TS", "America/Detroit"],
        [source("general_ledger", "account_type"), "general_ledger", "account_type", "EXTRACT_TS", "America/Detroit"],
        [source("general_ledger", "cash_bag"), "general_ledger", "cash_bag", "EXTRACT_TS", "America/Detroit"],
        [source("general_ledger", "journal"), "general_ledger", "journal", "EXTRACT_TS", "America/Detroit"],
        [source("general_ledger", "reversal"), "general_ledger", "reversal", "EXTRACT_TS", "America/Detroit"],
        [source("housekeeping", "defect"), "housekeeping", "defect", "synced_at", "America/Detroit"],
        [source("housekeeping", "job"), "housekeeping", "job", "synced_at", "America/Detroit"],
        [source("housekeeping", "room_status"), "housekeeping", "room_status", "synced_at", "America/Detroit"],
        [source("inventory", "day_book"), "inventory", "day_book", "written_at", "America/Detroit"],
        [source("inventory", "kind"), "inventory", "kind", "written_at", "America/Detroit"],
        [source("inventory", "piece"), "inventory", "piece", "written_at", "America/Detroit"],
        [source("inventory", "valuation"), "inventory", "valuation", "written_at", "America/Detroit"],
        [source("kitchen", "course"), "kitchen", "course", "sent_at", "America/Detroit"],
        [source("kitchen", "dish"), "kitchen", "dish", "sent_at", "America/Detroit"],
        [source("kitchen", "recipe"), "kitchen", "recipe", "sent_at", "America/Detroit"],
        [source("kitchen", "ticket"), "kitchen", "ticket", "sent_at", "America/Detroit"],
        [source("lead_book", "contract"), "lead_book", "contract", "exportedAt", "UTC"],
        [source("lead_book", "deal_event"), "lead_book", "deal_event", "exportedAt", "UTC"],
        [source("lead_book", "lead"), "lead_book", "lead", "exportedAt", "UTC"],
        [source("lead_book", "lead_event"), "lead_book", "lead_event", "exportedAt", "UTC"],
        [source("lead_book", "occasion"), "lead_book", "occasion", "exportedAt", "UTC"],
        [source("lead_book", "room_block"), "lead_book", "room_block", "exportedAt", "UTC"],
        [source("loyalty", "member"), "loyalty", "member", "sent_at", "America/Detroit"],
        [source("matching_table", "comfort"), "matching_table", "comfort", "saved_at", "America/Detroit"],
        [source("matching_table", "person_match"), "matching_table", "person_match", "saved_at", "America/Detroit"],
        [source("motel_till", "bags"), "motel_till", "bags", "Exported", "America/Denver"],
        [source("motel_till", "phone_pad"), "motel_till", "phone_pad", "Exported", "America/Denver"],
        [source("motel_till", "slips"), "motel_till", "slips", "Exported", "America/Denver"],
        [source("motel_till", "unit_kinds"), "motel_till", "unit_kinds", "Exported", "America/Denver"],
        [source("motel_till", "units"), "motel_till", "units", "Exported", "America/Denver"],
        [source("motel_till", "window_log"), "motel_till", "window_log", "Exported", "America/Denver"],
        [source("planning_sheets", "budget"), "planning_sheets", "budget", "saved_at", "America/Detroit"],
        [source("reception", "guest_contact"), "reception", "guest_contact", "DELIVERED_AT", "America/Detroit"],
        [source("reception", "guest_master"), "reception", "guest_master", "DELIVERED_AT", "America/Detroit"],
        [source("reception", "reservation_log"), "reception", "reservation_log", "DELIVERED_AT", "America/Detroit"],
        [source("reception", "room_master"), "reception", "room_master", "DELIVERED_AT", "America/Detroit"],
        [source("reception", "room_type"), "reception", "room_type", "DELIVERED_AT", "America/Detroit"],
        [source("reception", "stay_log"), "reception", "stay_log", "DELIVERED_AT", "America/Detroit"],
    ]
) }}
