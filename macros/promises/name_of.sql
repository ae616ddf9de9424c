{#- What a table is called where it is measured: the name of its relation. -#}
{% macro name_of(table) %}
    {{ return(table if table is string else table.identifier) }}
{% endmacro %}
