{#- A number of SQL as a sentence shows it, with two digits after the point. -#}
{% macro shown_number(number) -%}
    cast(cast({{ number }} as decimal(18, 2)) as varchar)
{%- endmacro %}
