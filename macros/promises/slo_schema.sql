{#- The schema of what promises are measured and remembered in. -#}
{% macro slo_schema() -%}
    {{ return(var('puddingstone_slo_schema', 'slo')) }}
{%- endmacro %}
