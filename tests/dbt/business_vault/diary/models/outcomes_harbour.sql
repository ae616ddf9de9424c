{{ config(materialized="table") }}
{{ puddingstone.outcomes(
    board={
        "docked": {
            "sailed": ["expected", "ship"],
            "searched": ["unusual", "ship"],
        },
        "moved": {
            "cleaned": ["expected", "berth"],
        },
        "sailed": {
            "cleaned": ["expected", "berth"],
            "docked": ["expected", "ship"],
            "sunk": ["unusual", "ship"],
        },
        "searched": {
            "fined": ["expected", "ship"],
            "sailed": ["unusual", "ship"],
        },
        "unloaded": {
            "unloaded": ["unusual", "ship"],
        },
    },
    logs=[
        [ref("event_log_harbour"), "America/Detroit"],
        [ref("event_log_customs"), "UTC"],
    ],
    zone="America/Detroit"
) }}
