{#- The hash key of a party, or null where it stands for a missing one. -#}
{% macro somebody(column, parts=1) -%}
    nullif({{ column }}, {{ puddingstone.nobody(parts) }})
{%- endmacro %}
