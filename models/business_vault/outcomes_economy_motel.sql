{#- Written by Puddingstone from economy_motel: change the model, not this file. -#}

{{ puddingstone.outcomes(
    board={
        "cash_handed_back": {
            "visit_ended": ["expected", "visit"],
        },
        "nights_paid": {
            "visit_began": ["expected", "visit"],
            "visit_ended": ["expected", "visit"],
            "cash_handed_back": ["unusual", "visit"],
            "nights_paid": ["unusual", "visit"],
        },
        "unit_held": {
            "visit_began": ["expected", "phone_hold"],
            "hold_let_go": ["unusual", "phone_hold"],
        },
        "visit_began": {
            "visit_ended": ["expected", "visit"],
            "cash_handed_back": ["unusual", "visit"],
            "nights_paid": ["unusual", "visit"],
        },
    },
    logs=[[ref("event_log_economy_motel"), "America/Denver"]],
    zone="America/Denver"
) }}
