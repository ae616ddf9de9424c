"""Cooking: dishes are put on the menu, cooked to order, and some of them thrown away."""

from domain_models.fancy_hotel import kitchen, stove_screens
from puddingstone import *

context = Context(subdomain="supporting")


# How the screens write it: 20260301T193500 for a moment, grams as 180g, dollars as 24.50

menu_since = sql(
    "substr(since, 1, 4) || '-' || substr(since, 5, 2) || '-' || substr(since, 7, 2)"
    " || ' ' || substr(since, 10, 2) || ':' || substr(since, 12, 2) || ':' || substr(since, 14, 2)"
)
rung_at = sql(
    "substr(rung, 1, 4) || '-' || substr(rung, 5, 2) || '-' || substr(rung, 7, 2)"
    " || ' ' || substr(rung, 10, 2) || ':' || substr(rung, 12, 2) || ':' || substr(rung, 14, 2)"
)
grams = sql("replace(weight, 'g', '')")


# Things


@owned_by(kitchen)
@recorded_in(
    stove_screens,
    table="course",
    columns={"course_code": "code", "name": "title", "turn": "seq"},
    changes="never",
)
class Course(Reference):
    """A part of a meal, in the order in which a meal is eaten."""

    course_code: Key[Text]
    """One letter, as it is printed on the ticket."""
    name: Text
    """As it stands over its part of the menu."""
    turn: Number
    """Its turn in a meal: 1 is served first."""


@owned_by(kitchen)
class Dish(Entity):
    """Something to eat or to drink that can be ordered, at a table or from a room."""

    dish_code: Key[Text]
    """Short enough to be shouted across the kitchen."""

    @recorded_in(
        stove_screens,
        table="dish",
        columns={
            "dish_code": "dish",
            "name": "title",
            "course": "course_code",
            "price": "menu_price",
            "cost": "plate_cost",
            "is_offered": "on_menu",
        },
        event_time=menu_since,
        changes="often",
    )
    class MenuCard(Details):
        """What the menu says of a dish, and what the chef knows about it."""

        name: Text
        """As guests read it on the menu."""
        course: Course
        """The part of a meal that it is served as."""
        price: Money
        """What one portion costs at the table, in dollars."""
        cost: Money | None
        """What goes into one portion costs us, in dollars; drinks that are bought as they come have none."""
        is_offered: YesNo
        """Whether it can be ordered at present."""

    @recorded_in(
        stove_screens,
        table="recipe",
        columns={"dish_code": "dish", "quantity": grams},
        changes="rarely",
    )
    class Recipe(Details):
        """What goes into one portion; whenever the chef changes one line, the screens send all of them again."""

        ingredient: Key[Text]
        """What is taken, as the market list calls it."""
        quantity: Quantity
        """How much of it, in grams."""


@owned_by(kitchen)
class Cook(Entity):
    """Someone who stands at a stove of ours."""

    apron_number: Key[Text]
    """Embroidered on the apron."""


# Happenings


@recorded_in(
    stove_screens,
    table="ticket",
    where="bell = 'UP'",
    columns={"dish_code": "dish", "apron_number": "apron", "ticket_number": "ticket", "cooked_at": rung_at},
)
def dish_cooked(
    dish: Dish,
    cook: Cook | None,
    ticket_number: Key[Number],
    cooked_at: Moment,
    portions: Number,
) -> Event:
    """A dish is ready at the pass; what nobody cooks, such as a bottle of wine, has no cook."""


@recorded_in(
    stove_screens,
    table="ticket",
    where="bell = 'BIN'",
    columns={
        "dish_code": "dish",
        "ticket_number": "ticket",
        "wasted_at": rung_at,
        "quantity": grams,
        "reason": "note",
    },
)
def dish_wasted(
    dish: Dish,
    ticket_number: Key[Number],
    wasted_at: Moment,
    portions: Number,
    quantity: Quantity | None,
    reason: Text | None,
) -> Event:
    """Cooked portions go into the bin, weighed in grams where somebody took the time."""


# What leads to what

outcomes = [
    leads_to(dish_cooked, unusually=[dish_wasted]),
]
