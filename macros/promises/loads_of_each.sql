{#- When tables were loaded, one under the other: `arrival` is the place of each in the list, from 1. -#}
{% macro loads_of_each(arrivals) -%}
    {%- for arrival in arrivals -%}
select
    {{ loop.index }} as arrival,
    loaded_at
from (
    {{ puddingstone.loads_of(arrival) | indent(4) }}
) as loads_{{ loop.index }}
    {%- if not loop.last %}
union all
{% endif -%}
    {%- endfor -%}
{%- endmacro %}
