{#- Written by Puddingstone from finance.organising.house_belongs_to.whole: change the model, not this file. -#}

select
    whole_hk as house_hk,
    whole__house_code as house_code,
    load_datetime,
    record_source
from {{ ref("stg_company_register__house_belongs_to") }}
