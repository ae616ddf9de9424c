{#-
    When the source that has been silent the longest delivered last, of all that a promise names (`deliveries`); in one
    row, and null before there was any delivery.
-#}
{% macro silence_of(promise) -%}
select min(delivered_at) as delivered_at
from (
    select max(loaded_at) as delivered_at
    from (
        {{ puddingstone.loads_of_each(promise.deliveries) | indent(8) }}
    ) as loads
    group by arrival
) as last_deliveries
{%- endmacro %}
