{#- Has a table of its own made for a promise, and returns its name. -#}
{% macro part_of(plan, name, sql) %}
    {%- set numbered = name ~ '_' ~ (plan.parts | length + 1) -%}
    {%- do plan.parts.append((numbered, sql)) -%}
    {{ return(numbered) }}
{% endmacro %}
