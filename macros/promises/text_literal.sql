{#- A text as SQL writes it. -#}
{% macro text_literal(text) -%}
    '{{ (text | string).replace("'", "''") }}'
{%- endmacro %}
