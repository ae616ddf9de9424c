{#-
    The body of a model: the latest measurement of each promise, and `missed_since`, when it began to be missed without
    interruption, null where it is not.

    The `history` is by default the source `slo.slo_history`. Best a view: tests add to the history after models are built.
-#}
{% macro slo_status(history=none) -%}
select
    {%- for column in puddingstone.measurement_columns() | map('first') %}
    {{ column }},
    {%- endfor %}
    recorded_at,
    node_id,
    missed_since
from (
    {{ puddingstone.told_history(history or source('slo', 'slo_history')) | indent(4) }}
) as told
where age = 1
{%- endmacro %}
