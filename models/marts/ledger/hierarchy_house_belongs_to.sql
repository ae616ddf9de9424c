{#- Written by Puddingstone from finance.organising.house_belongs_to: change the model, not this file. -#}

with bridge_house_belongs_to as (
    select
        part_hk,
        whole_hk,
        steps,
        is_top
    from {{ ref("bridge_house_belongs_to") }}
),

hub_house as (
    select
        house_hk,
        house_code
    from {{ ref("hub_house") }}
)

select
    {{ puddingstone.key_as_text("bridge_house_belongs_to.part_hk") }} as part_key,
    {{ puddingstone.key_as_text("bridge_house_belongs_to.whole_hk") }} as whole_key,
    part.house_code as part__house_code,
    whole.house_code as whole__house_code,
    bridge_house_belongs_to.steps,
    bridge_house_belongs_to.is_top
from bridge_house_belongs_to
inner join hub_house as part
    on bridge_house_belongs_to.part_hk = part.house_hk
inner join hub_house as whole
    on bridge_house_belongs_to.whole_hk = whole.house_hk
