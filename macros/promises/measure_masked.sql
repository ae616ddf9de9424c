{#- How many columns are personal by their meta and have no mask. -#}
{% macro measure_masked(plan, promise) -%}
    {%- set shown = [] -%}
    {%- set columns = [] -%}
    {%- for node in puddingstone.nodes_of(plan, promise) -%}
        {%- for name, column in node.columns.items() -%}
            {%- do columns.append(name) -%}
            {%- if puddingstone.meta_of(column, 'personal') and not puddingstone.meta_of(column, 'mask') -%}
                {%- do shown.append(node.name ~ ' shows ' ~ name) -%}
            {%- endif -%}
        {%- endfor -%}
    {%- endfor -%}
    {{ puddingstone.found_in_graph(promise, shown, columns | length, 'no column shows personal data') }}
{%- endmacro %}
