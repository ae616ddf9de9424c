{#- A setting of the model: under `meta` first, then beside it. A unit test has those of the model it tests. -#}
{%- macro duckdb__puddingstone_setting(name, default=none) -%}
    {%- if execute and model.resource_type == 'unit_test' -%}
        {%- set tested = (graph.nodes[model.tested_node_unique_id] | default({})).config | default({}) -%}
        {%- do return((tested.meta | default({}))[name] | default(tested[name] | default(default))) -%}
    {%- endif -%}
    {%- set meta = config.get('meta') or {} -%}
    {%- do return(meta[name] if name in meta else config.get(name, default)) -%}
{%- endmacro -%}
