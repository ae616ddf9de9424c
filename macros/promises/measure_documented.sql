{#- How many facts that consumers need are not said of the models: who owns them, who knows, where they come from. -#}
{% macro measure_documented(plan, promise) -%}
    {%- set missing = [] -%}
    {%- set nodes = puddingstone.nodes_of(plan, promise) -%}
    {%- set facts = promise.facts or ['owner', 'expert', 'sources', 'repository'] -%}
    {%- for node in nodes -%}
        {%- for fact in facts if not puddingstone.meta_of(node, fact) -%}
            {%- do missing.append(node.name ~ ' lacks ' ~ fact) -%}
        {%- endfor -%}
    {%- endfor -%}
    {%- set total = nodes | length * facts | length -%}
    {{ puddingstone.found_in_graph(promise, missing, total, 'everything is said of the models') }}
{%- endmacro %}
