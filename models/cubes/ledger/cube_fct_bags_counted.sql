{#- Written by Puddingstone from finance.bookkeeping.bag_counted: change the model, not this file. -#}

select
    bag_counted_key,
    cash_bag_key,
    house_key,
    bag_counted_at,
    counted_on,
    amount
from {{ ref("fct_bags_counted", v=1) }}
