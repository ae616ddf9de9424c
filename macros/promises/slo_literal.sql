{#- A value of a register as a literal of SQL. -#}
{% macro slo_literal(value) -%}
    {%- if value is none -%} null
    {%- elif value is string -%} '{{ value | replace("'", "''") }}'
    {%- else -%} {{ value }}
    {%- endif -%}
{%- endmacro %}
