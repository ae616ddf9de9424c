{#- Written by Puddingstone from finance.organising.house_belongs_to.part: change the model, not this file. -#}

select
    part_hk as house_hk,
    part__house_code as house_code,
    load_datetime,
    record_source
from {{ ref("stg_company_register__house_belongs_to") }}
