{#- A hash key as marts show it: 32 lower-case hexadecimal digits, which every tool can join on. -#}
{% macro key_as_text(column) -%}
    {{ adapter.dispatch('key_as_text', 'puddingstone')(column) if execute }}
{%- endmacro %}

{% macro default__key_as_text(column) -%}
    lower(to_varchar({{ column }}, 'HEX'))
{%- endmacro %}

{% macro duckdb__key_as_text(column) -%}
    lower(hex(cast({{ column }} as blob)))
{%- endmacro %}
