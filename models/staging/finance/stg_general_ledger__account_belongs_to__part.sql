{#- Written by Puddingstone from finance.bookkeeping.account_belongs_to.part: change the model, not this file. -#}

select
    part_hk as account_hk,
    part__account_number as account_number,
    load_datetime,
    record_source
from {{ ref("stg_general_ledger__account_belongs_to") }}
