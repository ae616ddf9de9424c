{#- The public models of the project: their names in the warehouse by their whole names, in lower case. -#}
{% macro public_interfaces() -%}
    {%- set found = {} -%}
    {%- for node in graph.nodes.values() if node.resource_type == 'model' and node.access == 'public' -%}
        {%- do found.update({(node.database ~ '.' ~ node.schema ~ '.' ~ node.alias) | lower: node.alias}) -%}
    {%- endfor -%}
    {{ return(dict(found | dictsort)) }}
{%- endmacro %}
