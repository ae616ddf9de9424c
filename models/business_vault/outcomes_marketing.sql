{#- Written by Puddingstone from marketing: change the model, not this file. -#}

{{ puddingstone.outcomes(
    board={
        "guest_touched": {
            "reservation_created": ["expected", "guest"],
            "guest_touched": ["unusual", "guest"],
        },
        "lead_touched": {
            "lead_captured": ["expected", "lead"],
            "lead_touched": ["unusual", "lead"],
        },
        "spending_counted": {
            "spending_counted": ["unusual", "campaign_day"],
        },
    },
    logs=[
        [ref("event_log_marketing"), "America/Detroit"],
        [ref("event_log_fancy_hotel"), "America/Detroit"],
        [ref("event_log_sales"), "America/Detroit"],
    ],
    zone="America/Detroit"
) }}
