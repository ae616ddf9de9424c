"""What the vault of Fancy Hotel holds after each day, counted from the deliveries and written down.

A hub of a party that may be missing has one more row, which stands in for whoever it was: ``STAND_INS``.
"""

ROWS_AFTER_DAY: dict[int, dict[str, int]] = {
    1: {
        "hub_guest": 9,
        "hub_housekeeper": 3,
        "hub_reservation": 7,
        "hub_room": 7,
        "hub_stay": 6,
        "ref_room_type": 4,
        "nh_link_guest_checked_in": 4,
        "nh_link_guest_checked_out": 1,
        "nh_link_guest_moved_room": 1,
        "nh_link_guest_never_came": 1,
        "nh_link_reservation_cancelled": 1,
        "nh_link_reservation_changed": 2,
        "nh_link_reservation_created": 5,
        "nh_link_room_cleaned": 3,
        "nh_link_room_inspected": 2,
        "nh_link_room_put_out_of_order": 3,
        "link_room_assigned": 5,
        "sat_guest__membership": 4,
        "sat_guest__profile": 7,
        "sat_guest__profile__personal": 6,
        "sat_reservation__terms": 8,
        "sat_room__description": 5,
        "sat_room_to_keep__upkeep": 6,
        "ma_sat_guest__contacts__personal": 7,
    },
    2: {
        "hub_guest": 10,
        "hub_housekeeper": 4,
        "hub_reservation": 9,
        "hub_room": 7,
        "hub_stay": 8,
        "ref_room_type": 5,
        "nh_link_guest_checked_in": 6,
        "nh_link_guest_checked_out": 4,
        "nh_link_guest_moved_room": 3,
        "nh_link_guest_never_came": 1,
        "nh_link_reservation_cancelled": 2,
        "nh_link_reservation_changed": 5,
        "nh_link_reservation_created": 6,
        "nh_link_room_cleaned": 6,
        "nh_link_room_inspected": 3,
        "nh_link_room_put_out_of_order": 5,
        "link_room_assigned": 10,
        "sat_guest__membership": 9,
        "sat_guest__profile": 12,
        "sat_guest__profile__personal": 9,
        "sat_reservation__terms": 12,
        "sat_room__description": 7,
        "sat_room_to_keep__upkeep": 11,
        "ma_sat_guest__contacts__personal": 12,
    },
}

WHO_IS_WHERE: dict[tuple[int, str], set[tuple[str, int, str, str]]] = {
    (1, "2026-03-01 23:59:59"): {
        ("G-1001", 1, "A", "102"),
        ("G-1002", 2, "B", "014"),
        ("G-1003", 3, "B", "012"),
        ("G-1006", 4, "A", "101"),
    },
    (2, "2026-03-01 23:59:59"): {
        ("G-1001", 1, "A", "102"),
        ("G-1002", 2, "B", "014"),
        ("G-1003", 3, "B", "012"),
        ("G-1006", 4, "A", "101"),
        ("G-1008", 7, "A", "7"),
    },
    (2, "2026-03-02 12:00:00"): {
        ("G-1002", 2, "B", "014"),
        ("G-1006", 4, "A", "007"),
        ("G-1008", 7, "A", "7"),
    },
    (2, "2026-03-02 23:59:59"): {
        ("G-1002", 2, "B", "014"),
        ("G-1007", 8, "B", "014"),
        ("G-1008", 7, "A", "7"),
    },
}

HELD_NOW: dict[int, set[tuple[str, str, str]]] = {
    1: {("R-4998", "A", "7"), ("R-5001", "A", "102"), ("R-5002", "A", "007"), ("R-5003", "B", "012")},
    2: {
        ("R-4998", "A", "7"),
        ("R-5001", "A", "102"),
        ("R-5002", "A", "101"),
        ("R-5003", "B", "012"),
        ("R-5007", "B", "014"),
    },
}

STAND_INS: dict[str, int] = {"hub_housekeeper": 1, "hub_reservation": 1}
