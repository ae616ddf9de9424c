{#-
    The text of a value as every warehouse renders it alike, to be hashed in place of the value. Words are spelt in
    hexadecimal, because hashing takes no notice of case, and a fact that changes its case has changed.
-#}
{% macro text_form(expression, type) -%}
    {{ adapter.dispatch('text_form', 'puddingstone')(expression, type) if execute }}
{%- endmacro %}

{% macro default__text_form(expression, type) -%}
    {%- if type == 'varchar' -%}
        hex_encode(trim({{ expression }}))
    {%- elif type == 'date' -%}
        to_varchar({{ expression }}, 'YYYY-MM-DD')
    {%- elif type == 'timestamp' -%}
        to_varchar({{ expression }}, 'YYYY-MM-DD HH24:MI:SS.FF6')
    {%- else -%}
        {{ puddingstone.portable_text_form(expression, type) }}
    {%- endif -%}
{%- endmacro %}

{% macro duckdb__text_form(expression, type) -%}
    {%- if type == 'varchar' -%}
        hex(trim({{ expression }}))
    {%- elif type == 'date' -%}
        strftime({{ expression }}, '%Y-%m-%d')
    {%- elif type == 'timestamp' -%}
        strftime({{ expression }}, '%Y-%m-%d %H:%M:%S.%f')
    {%- else -%}
        {{ puddingstone.portable_text_form(expression, type) }}
    {%- endif -%}
{%- endmacro %}
