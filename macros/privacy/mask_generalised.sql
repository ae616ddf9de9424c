{#-
    Something more general: the first day of the month or year of a day or moment, the lower end of a number's band of
    the width `to`, the first letters of a text, as many as `to` says.
-#}
{% macro mask_generalised(value, type, to) -%}
    {%- if type in ('date', 'timestamp') -%}
    cast(date_trunc('{{ to }}', {{ value }}) as {{ type }})
    {%- elif type == 'varchar' -%}
    left({{ value }}, {{ to }}) || '***'
    {%- else -%}
    cast(floor({{ value }} / {{ to }}) * {{ to }} as {{ type }})
    {%- endif -%}
{%- endmacro %}
