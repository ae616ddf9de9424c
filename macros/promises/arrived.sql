{#- What promises about arrivals read from: equal for all that have the same arrivals. -#}
{% macro arrived(plan, promise) %}
    {%- set told = puddingstone.arrivals(puddingstone.arrivals_of(plan, promise)) -%}
    {{ return('(' ~ told | indent(4) ~ '\n    ) as arrived') }}
{% endmacro %}
