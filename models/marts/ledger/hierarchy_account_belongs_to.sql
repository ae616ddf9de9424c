{#- Written by Puddingstone from finance.bookkeeping.account_belongs_to: change the model, not this file. -#}

with bridge_account_belongs_to as (
    select
        part_hk,
        whole_hk,
        steps,
        is_top
    from {{ ref("bridge_account_belongs_to") }}
),

hub_account as (
    select
        account_hk,
        account_number
    from {{ ref("hub_account") }}
)

select
    {{ puddingstone.key_as_text("bridge_account_belongs_to.part_hk") }} as part_key,
    {{ puddingstone.key_as_text("bridge_account_belongs_to.whole_hk") }} as whole_key,
    part.account_number as part__account_number,
    whole.account_number as whole__account_number,
    bridge_account_belongs_to.steps,
    bridge_account_belongs_to.is_top
from bridge_account_belongs_to
inner join hub_account as part
    on bridge_account_belongs_to.part_hk = part.account_hk
inner join hub_account as whole
    on bridge_account_belongs_to.whole_hk = whole.account_hk
