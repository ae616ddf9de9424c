{#- The row that a promise reads of what keys repeat, which is made once for all that are to read it. -#}
{% macro keys_of(plan, key) %}
    {%- set known = key | join(', ') -%}
    {%- if known not in plan.repeats -%}
        {%- set keys = puddingstone.part_of(plan, 'repeating_keys', puddingstone.repeating_keys(plan.model, key)) -%}
        {%- do plan.repeats.update({known: puddingstone.part_of(
            plan, 'versions', puddingstone.versions_of(plan.model, key, keys)
        )}) -%}
    {%- endif -%}
    {{ return(plan.repeats[known]) }}
{% endmacro %}
