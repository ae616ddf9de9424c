from pathlib import Path

from inline_snapshot import snapshot

from puddingstone.explaining import explain
from tests.planning.composing import BUSINESS, READING, VAULT


def answer(name: str) -> str:
    """An explanation without the temporary folder that the model was in."""
    text = explain(name, BUSINESS, VAULT, READING.spans, Path("/nowhere")) or ""
    place = next(iter(READING.spans.values())).path
    while place.name != "domain_models":
        place = place.parent
    return text.replace(f"{place.as_posix()}/", "")


def test_a_shape_says_what_becomes_of_it_and_why() -> None:
    assert answer("Night") == snapshot("""\
Night: conformed shape
  Somebody slept with us.
is said at
  sales.products.Night (sales/products.py:13)
becomes
  fct_nights       composite fact in nights
  cube_fct_nights  cube in cubes
because
  composite fact: a composite product stacks what others offer, brought to one shape: one row for each row of each part
  cube: what a product measures can be asked of a cube: a view of the public table, private to the product\
""")


def test_a_composite_says_what_it_is_made_from() -> None:
    assert answer("fct_stays_and_more") == snapshot("""\
fct_stays_and_more: composite fact in stays_and_more
  A stay, with what was eaten. One row per stay.
comes from
  sales.products.StayAndMore (sales/products.py:114)
because
  a composite product joins what others offer of the same thing: one row for each, with all parts side by side
may be read
  by everybody
is owned by
  Sellers
is promised
  availability      99.5 % of questions are answered within 10 seconds, from 08:00 to 18:00 in America/Detroit, Monday to Friday  because of its parts: fct_stays, fct_suppers
  completeness      At least 98 % of what the sources have is there                                                               because of its parts: fct_stays, fct_suppers
  completeness      A day's count moves by no more than 2 % in a week                                                             because of its parts: fct_stays, fct_suppers
  quality           Under 0.2 % of rows repeat another                                                                            because of its parts: fct_stays, fct_suppers
  quality           Under 1 % of each critical column are missing                                                                 because of its parts: fct_stays, fct_suppers
  quality           No key stands for two rows that differ                                                                        because of its parts: fct_stays, fct_suppers
  schema evolution  What is to be removed is said 7 days before                                                                   because of its parts: fct_stays, fct_suppers
  incidents         After an incident data is back within 2 hours, with at most 15 minutes of it lost                             because of its parts: fct_stays, fct_suppers
  privacy           Who read what is kept for 90 days                                                                             because of its parts: fct_stays, fct_suppers
  incidents         An incident is on the status page within 30 minutes                                                           because of its parts: fct_stays, fct_suppers
  privacy           No column that anybody may read shows personal data unmasked                                                  by default
is made from
  fct_stays
  fct_suppers
  matched_same_guest
  source reception.checked_in
  source reception.checked_out
  source reception.stay_remarks
  source reception.supper_served
  source stewards.same_guest
has the columns
  stay_key       varchar         The key of the stay.
  is_in_stays    boolean         Whether stays know of it.
  is_in_suppers  boolean         Whether suppers know of it.
  who_key        varchar         from sales.products.StayAndMore.who (sales/products.py:117)
  eaten          decimal(18, 2)  from sales.products.StayAndMore.eaten (sales/products.py:118)
  served         bigint          from sales.products.StayAndMore.served (sales/products.py:119)\
""")  # noqa: E501


def test_a_column_of_a_composite_says_what_it_is_in_each_part_down_to_the_sources() -> None:
    assert answer("fct_nights.brought") == snapshot("""\
fct_nights.brought: decimal(18, 2)
  Brought. In USD.
comes from
  sales.products.Night.brought (sales/products.py:25)
is made from
  fct_stays.bill                            times 0.1
  └─ nh_link_checked_out.bill
     └─ stg_reception__checked_out.bill
        └─ reception.checked_out.bill       bill as decimal(18, 2)
  fct_suppers.price                         the total
  └─ nh_link_supper_served.price
     └─ stg_reception__supper_served.price
        └─ reception.supper_served.price    price as decimal(18, 2)
  fct_visits.paid
  └─ nh_link_slept.paid
     └─ stg_till__slept.paid
        └─ till.slept.paid                  paid as decimal(18, 2)
begins as
  economy_motel.visiting.slept.paid (economy_motel/visiting.py:27)     Paid.
  └─ till.slept.paid
  fancy_hotel.booking.checked_out.bill (fancy_hotel/booking.py:54)     Bill.
  └─ reception.checked_out.bill
  fancy_hotel.booking.supper_served.price (fancy_hotel/booking.py:59)  Price.
  └─ reception.supper_served.price
reaches
  fct_incomes.came_in
also is
  cube_fct_nights.brought\
""")


def test_a_fact_of_a_shape_names_the_columns_that_it_becomes() -> None:
    assert answer("Night.came_at") == snapshot("""\
came_at: fact (moment)
is said at
  sales.products.Night.came_at (sales/products.py:20)
is the column
  fct_nights.came_at       in nights
  cube_fct_nights.came_at  in cubes\
""")


def test_a_match_says_that_composites_go_by_it() -> None:
    assert answer("same_person").partition("because\n")[0] == snapshot("""\
same_person: match
  A guest may be a traveller.
is said at
  sales.recognising.same_person (sales/recognising.py:19)
becomes
  stg_stewards__same_person  stage in staging_sales
  sal_same_person            same-as link in raw_vault
  sat_same_person            satellite in raw_vault
  matched_same_person        table of matched keys in business_vault
""")


def test_keys_that_are_matched_say_what_they_are() -> None:
    assert answer("matched_same_person").partition("has the columns\n")[2] == snapshot("""\
  matched_key  varchar  A key as marts show it, after what it is a key of: guest:... or traveller:...
  same_key     varchar  The key that stands for all that are one by same person.\
""")
