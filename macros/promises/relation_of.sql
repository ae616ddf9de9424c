{#- A table by the name of its model, as `fct_stays` or `fct_stays.v1`; what is a relation, or SQL of one, stays. -#}
{% macro relation_of(table) %}
    {%- set name = modules.re.match('^([A-Za-z_][A-Za-z0-9_]*)([.]v([0-9]+))?$', table) if table is string else none -%}
    {%- if name is none -%}
        {{ return(table) }}
    {%- elif name.group(3) -%}
        {{ return(ref(name.group(1), v=name.group(3) | int)) }}
    {%- endif -%}
    {{ return(ref(name.group(1))) }}
{% endmacro %}
