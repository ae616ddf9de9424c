{#-
    When the source that has been silent the longest delivered last, of all that a promise names (`deliveries`); in one
    row, and null before there was any delivery.
-#}
{% macro silence_of(promise) -%}
select min(delivered_at) as delivered_at
from (
    {%- for delivery in promise.deliveries %}
    select max(loaded_at) as delivered_at
    from (
        {{ puddingstone.loads_of(delivery) | indent(8) }}
    ) as loads_{{ loop.index }}
    {%- if not loop.last %}
    union all
    {%- endif -%}
    {%- endfor %}
) as last_deliveries
{%- endmacro %}
