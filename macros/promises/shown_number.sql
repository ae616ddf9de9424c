{#- A number of SQL as a sentence shows it, with at most two digits after the point. -#}
{% macro shown_number(number) -%}
    rtrim(rtrim(cast(cast({{ number }} as decimal(18, 2)) as varchar), '0'), '.')
{%- endmacro %}
