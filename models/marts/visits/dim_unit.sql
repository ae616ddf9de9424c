{#- Written by Puddingstone from economy_motel.visiting.Unit: change the model, not this file. -#}

with hub_unit as (
    select
        unit_hk,
        unit_number
    from {{ ref("hub_unit") }}
),

sat_unit__furnishings as (
    select
        unit_hk,
        kind,
        beds,
        may_smoke,
        is_let
    from {{ ref("sat_unit__furnishings") }}
    qualify row_number() over (
        partition by unit_hk
        order by effective_from desc, load_datetime desc
    ) = 1
),

ref_unit_kind as (
    select
        unit_kind_code,
        name,
        sleeps,
        cash_price
    from {{ ref("ref_unit_kind") }}
)

select
    {{ puddingstone.key_as_text("hub_unit.unit_hk") }} as unit_key,
    hub_unit.unit_number,
    sat_unit__furnishings.kind,
    sat_unit__furnishings.beds,
    sat_unit__furnishings.may_smoke,
    sat_unit__furnishings.is_let,
    kind__meaning.name as kind__name,
    kind__meaning.sleeps as kind__sleeps,
    kind__meaning.cash_price as kind__cash_price
from hub_unit
left join sat_unit__furnishings
    on hub_unit.unit_hk = sat_unit__furnishings.unit_hk
left join ref_unit_kind as kind__meaning
    on sat_unit__furnishings.kind = kind__meaning.unit_kind_code
