{#- Written by Puddingstone from fancy_hotel.cooking.Dish: change the model, not this file. -#}

with hub_dish as (
    select
        dish_hk,
        dish_code
    from {{ ref("hub_dish") }}
),

sat_dish__menu_card__known as (
    select
        dish_hk,
        name,
        course,
        price,
        cost,
        is_offered,
        effective_from
    from {{ ref("sat_dish__menu_card") }}
    qualify row_number() over (
        partition by dish_hk, effective_from
        order by load_datetime desc
    ) = 1
),

sat_dish__menu_card as (
    select
        dish_hk,
        name,
        course,
        price,
        cost,
        is_offered,
        effective_from,
        lead(effective_from, 1, cast('9999-12-31 23:59:59.999999' as timestamp)) over (
            partition by dish_hk
            order by effective_from
        ) as effective_to
    from sat_dish__menu_card__known
),

ref_course as (
    select
        course_code,
        name,
        turn
    from {{ ref("ref_course") }}
),

changes as (
    select
        dish_hk,
        cast('1900-01-01' as timestamp) as valid_from
    from hub_dish
    union
    select dish_hk, effective_from
    from sat_dish__menu_card
),

versions as (
    select
        dish_hk,
        valid_from,
        lead(valid_from, 1, cast('9999-12-31 23:59:59.999999' as timestamp)) over (
            partition by dish_hk
            order by valid_from
        ) as valid_to
    from changes
)

select
    {{ puddingstone.key_as_text("hub_dish.dish_hk") }} as dish_key,
    versions.valid_from,
    versions.valid_to,
    versions.valid_to = cast('9999-12-31 23:59:59.999999' as timestamp) as is_current,
    hub_dish.dish_code,
    sat_dish__menu_card.name,
    sat_dish__menu_card.course,
    sat_dish__menu_card.price,
    sat_dish__menu_card.cost,
    sat_dish__menu_card.is_offered,
    course__meaning.name as course__name,
    course__meaning.turn as course__turn
from versions
inner join hub_dish
    on versions.dish_hk = hub_dish.dish_hk
left join sat_dish__menu_card
    on versions.dish_hk = sat_dish__menu_card.dish_hk
    and versions.valid_from >= sat_dish__menu_card.effective_from
    and versions.valid_from < sat_dish__menu_card.effective_to
left join ref_course as course__meaning
    on sat_dish__menu_card.course = course__meaning.course_code
