{#- Three stars in place of a text, and nothing in place of anything else. -#}
{% macro mask_redacted(value, type) -%}
    {%- if type == 'varchar' -%}
    case when {{ value }} is not null then '***' end
    {%- else -%}
    cast(null as {{ type }})
    {%- endif -%}
{%- endmacro %}
