{#- Written by Puddingstone from finance: change the model, not this file. -#}

{{ puddingstone.outcomes(
    board={
        "amount_planned": {
            "amount_planned": ["unusual", "budget_line"],
        },
        "amount_posted": {
            "entry_reversed": ["unusual", "journal_entry"],
        },
        "entry_reversed": {
            "amount_posted": ["expected", "journal_entry"],
        },
    },
    logs=[[ref("event_log_finance"), "America/Detroit"]],
    zone="America/Detroit"
) }}
