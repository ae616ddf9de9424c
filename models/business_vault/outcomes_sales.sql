{#- Written by Puddingstone from sales: change the model, not this file. -#}

{{ puddingstone.outcomes(
    board={
        "lead_captured": {
            "lead_qualified": ["expected", "lead"],
            "lead_lost": ["unusual", "lead"],
        },
        "lead_qualified": {
            "offer_made": ["expected", "lead"],
            "lead_lost": ["unusual", "lead"],
            "sale_won": ["unusual", "lead"],
        },
        "offer_made": {
            "sale_won": ["expected", "offer"],
            "offer_declined": ["unusual", "offer"],
        },
        "sale_won": {
            "sale_cancelled": ["unusual", "sale"],
        },
    },
    logs=[[ref("event_log_sales"), "America/Detroit"]],
    zone="America/Detroit"
) }}
