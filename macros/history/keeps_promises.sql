{#- Whether anything in the project has the tag `slo`. -#}
{% macro keeps_promises() -%}
    {%- set found = namespace(any=false) -%}
    {%- for node in graph.nodes.values() if 'slo' in node.tags -%}
        {%- set found.any = true -%}
    {%- endfor -%}
    {{ return(found.any) }}
{%- endmacro %}
