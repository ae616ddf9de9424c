{#-
    For on-run-start: the logs that promises are measured by and remembered in, made where they are not there yet. Does
    nothing in a project that has no model, test or source with the tag `slo`.
-#}
{% macro keep_logs() -%}
    {%- if execute and puddingstone.keeps_promises() -%}
    {{ puddingstone.create_logs(puddingstone.slo_schema(), puddingstone.log_tables()) }}
    {%- endif -%}
{%- endmacro %}
