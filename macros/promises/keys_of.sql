{#- The table of keys that a promise reads, which is made once for all that are to read it. -#}
{% macro keys_of(plan, key) %}
    {%- set known = key | join(', ') -%}
    {%- if known not in plan.repeats -%}
        {%- do plan.repeats.update({known: puddingstone.part_of(
            plan, 'told_keys', puddingstone.told_keys(plan.model, key)
        )}) -%}
    {%- endif -%}
    {{ return(plan.repeats[known]) }}
{% endmacro %}
