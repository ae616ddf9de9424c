{#-
    The body of a model: the latest measurement of each promise, and `missed_since`, when it began to be missed without
    interruption, null where it is not.

    select one of `slo_history`: `puddingstone.slo_status(source('slo', 'slo_history'))`
-#}
{% macro slo_status(history) -%}
select
    {%- for column in puddingstone.measurement_names() %}
    {{ column }},
    {%- endfor %}
    recorded_at,
    node_id,
    missed_since
from (
    {{ puddingstone.told_history(history) | indent(4) }}
) as told
where age = 1
{%- endmacro %}
