{#- Text forms that need no dialect: a fixed number of decimals, and words for truth. -#}
{% macro portable_text_form(expression, type) -%}
    {%- if type == 'boolean' -%}
        case when {{ expression }} then 'true' when not {{ expression }} then 'false' end
    {%- elif type == 'double' -%}
        cast(cast({{ expression }} as decimal(38, 9)) as varchar)
    {%- else -%}
        cast({{ expression }} as varchar)
    {%- endif -%}
{%- endmacro %}
