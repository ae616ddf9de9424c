{#- The schema of the logs of promises. -#}
{% macro slo_schema() -%}
    {{ return(var('puddingstone_slo_schema', 'slo')) }}
{%- endmacro %}
