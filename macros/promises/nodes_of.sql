{#- What dbt knows of models by their names, all versions of each, or of the table that is tested. -#}
{% macro nodes_of(plan, promise) %}
    {%- set found = [] -%}
    {%- if execute -%}
        {%- set names = promise.models or [] -%}
        {%- for node in (graph.nodes.values() | list) + (graph.sources.values() | list) -%}
            {%- if node.resource_type in ('model', 'seed', 'snapshot', 'source') and (
                (names and node.name in names) or (not names and node.relation_name == plan.model | string)
            ) -%}
                {%- do found.append(node) -%}
            {%- endif -%}
        {%- endfor -%}
        {%- for name in names if name not in found | map(attribute='name') | list -%}
            {{ exceptions.raise_compiler_error("There is no model " ~ name ~ " for the promise " ~ promise.promise) }}
        {%- endfor -%}
    {%- endif -%}
    {{ return(found | sort(attribute='unique_id')) }}
{% endmacro %}
