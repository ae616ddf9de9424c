{#- A share in percent; of nothing there is none. -#}
{% macro share_of(part, whole) -%}
    100.0 * {{ part }} / nullif({{ whole }}, 0)
{%- endmacro %}
