{#- Written by Puddingstone from fancy_hotel.cooking.Dish: change the model, not this file. -#}

with hub_dish as (
    select
        dish_hk,
        dish_code
    from {{ ref("hub_dish") }}
),

sat_dish__menu_card as (
    select
        dish_hk,
        name,
        course,
        price,
        cost,
        is_offered
    from {{ ref("sat_dish__menu_card") }}
    qualify row_number() over (
        partition by dish_hk
        order by effective_from desc, load_datetime desc
    ) = 1
),

ref_course as (
    select
        course_code,
        name,
        turn
    from {{ ref("ref_course") }}
)

select
    {{ puddingstone.key_as_text("hub_dish.dish_hk") }} as dish_key,
    hub_dish.dish_code,
    sat_dish__menu_card.name,
    sat_dish__menu_card.course,
    sat_dish__menu_card.price,
    sat_dish__menu_card.cost,
    sat_dish__menu_card.is_offered,
    course__meaning.name as course__name,
    course__meaning.turn as course__turn
from hub_dish
left join sat_dish__menu_card
    on hub_dish.dish_hk = sat_dish__menu_card.dish_hk
left join ref_course as course__meaning
    on sat_dish__menu_card.course = course__meaning.course_code
