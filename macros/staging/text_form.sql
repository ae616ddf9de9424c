{#- The text of a value as every warehouse renders it alike, to be hashed in place of the value. -#}
{% macro text_form(expression, type) -%}
    {{ adapter.dispatch('text_form', 'puddingstone')(expression, type) }}
{%- endmacro %}

{% macro default__text_form(expression, type) -%}
    {%- if type == 'date' -%}
        to_varchar({{ expression }}, 'YYYY-MM-DD')
    {%- elif type == 'timestamp' -%}
        to_varchar({{ expression }}, 'YYYY-MM-DD HH24:MI:SS.FF6')
    {%- else -%}
        {{ puddingstone.portable_text_form(expression, type) }}
    {%- endif -%}
{%- endmacro %}

{% macro duckdb__text_form(expression, type) -%}
    {%- if type == 'date' -%}
        strftime({{ expression }}, '%Y-%m-%d')
    {%- elif type == 'timestamp' -%}
        strftime({{ expression }}, '%Y-%m-%d %H:%M:%S.%f')
    {%- else -%}
        {{ puddingstone.portable_text_form(expression, type) }}
    {%- endif -%}
{%- endmacro %}
