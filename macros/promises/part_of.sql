{#- Has a table of its own made for a promise, and returns its name. -#}
{% macro part_of(plan, name, sql) %}
    {%- set numbered = name ~ '_' ~ (plan.tables | length + 1) -%}
    {%- do plan.tables.append({'name': numbered, 'sql': sql | trim}) -%}
    {{ return(numbered) }}
{% endmacro %}
