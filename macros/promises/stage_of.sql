{#-
    The stage that the table of an arrival is loaded from, by the name of its model; a relation, or SQL of one, stays. It
    is no `ref`: stages may be private to a group that the tested table is not of, and come before their table anyway.
-#}
{% macro stage_of(stage) %}
    {%- if stage is not string or not modules.re.match('^[A-Za-z_][A-Za-z0-9_]*$', stage) or not execute -%}
        {{ return(stage) }}
    {%- endif -%}
    {%- set found = graph.nodes.values() | selectattr('name', 'equalto', stage)
        | selectattr('resource_type', 'in', ['model', 'seed', 'snapshot']) | list -%}
    {%- if not found -%}
        {{ exceptions.raise_compiler_error("There is no model " ~ stage ~ " to be a stage") }}
    {%- endif -%}
    {{ return(found[0].relation_name) }}
{% endmacro %}
