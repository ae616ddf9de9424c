{#- Written by Puddingstone from fancy_hotel: change the model, not this file. -#}

{{ puddingstone.outcomes(
    board={
        "charge_posted": {
            "charge_posted": ["expected", "stay"],
            "payment_taken": ["expected", "stay"],
            "refund_given": ["unusual", "stay"],
        },
        "course_returned": {
            "tab_paid": ["expected", "dining_party"],
            "course_served": ["unusual", "dining_party"],
        },
        "course_served": {
            "course_served": ["expected", "dining_party"],
            "tab_paid": ["expected", "dining_party"],
            "course_returned": ["unusual", "dining_party"],
        },
        "dish_cooked": {
            "course_served": ["expected", "dish"],
            "dish_wasted": ["unusual", "dish"],
        },
        "dish_ordered": {
            "dish_cooked": ["expected", "dish"],
            "order_prepared": ["expected", "room_order"],
        },
        "furniture_bought": {
            "furniture_carried": ["expected", "furniture"],
        },
        "furniture_carried": {
            "furniture_carried": ["unusual", "furniture"],
            "furniture_let_go": ["unusual", "furniture"],
            "furniture_mended": ["unusual", "furniture"],
        },
        "furniture_mended": {
            "furniture_let_go": ["unusual", "furniture"],
            "furniture_mended": ["unusual", "furniture"],
        },
        "guest_checked_in": {
            "charge_posted": ["expected", "stay"],
            "guest_checked_out": ["expected", "stay"],
            "payment_taken": ["expected", "stay"],
            "guest_moved_room": ["unusual", "stay"],
            "order_taken": ["unusual", "stay"],
            "party_seated": ["unusual", "guest"],
            "tab_paid": ["unusual", "stay"],
        },
        "guest_checked_out": {
            "room_cleaned": ["expected", "room"],
        },
        "guest_moved_room": {
            "guest_checked_out": ["expected", "stay"],
            "room_cleaned": ["expected", "room"],
            "guest_moved_room": ["unusual", "stay"],
        },
        "night_closed": {
            "night_closed": ["unusual", "business_night"],
        },
        "order_delivered": {
            "order_sent_back": ["unusual", "room_order"],
        },
        "order_prepared": {
            "order_delivered": ["expected", "room_order"],
        },
        "order_sent_back": {
            "order_delivered": ["unusual", "room_order"],
        },
        "order_taken": {
            "charge_posted": ["expected", "stay"],
            "dish_ordered": ["expected", "room_order"],
            "order_prepared": ["expected", "room_order"],
        },
        "party_seated": {
            "course_served": ["expected", "dining_party"],
            "tab_paid": ["expected", "dining_party"],
        },
        "payment_taken": {
            "guest_checked_out": ["expected", "stay"],
            "refund_given": ["unusual", "stay"],
        },
        "reservation_changed": {
            "guest_checked_in": ["expected", "reservation"],
            "guest_never_came": ["unusual", "reservation"],
            "reservation_cancelled": ["unusual", "reservation"],
        },
        "reservation_created": {
            "guest_checked_in": ["expected", "reservation"],
            "guest_never_came": ["unusual", "reservation"],
            "reservation_cancelled": ["unusual", "reservation"],
            "reservation_changed": ["unusual", "reservation"],
        },
        "room_cleaned": {
            "room_inspected": ["expected", "room"],
            "room_put_out_of_order": ["unusual", "room"],
        },
        "room_inspected": {
            "guest_checked_in": ["expected", "room"],
            "room_put_out_of_order": ["unusual", "room"],
        },
        "room_put_out_of_order": {
            "room_cleaned": ["expected", "room"],
        },
        "tab_paid": {
            "charge_posted": ["expected", "stay"],
            "tab_paid": ["unusual", "dining_party"],
        },
    },
    logs=[[ref("event_log_fancy_hotel"), "America/Detroit"]],
    zone="America/Detroit"
) }}
