{#- Columns as the text of a JSON object. -#}
{% macro facts_as_json(columns) -%}
    {{ adapter.dispatch('facts_as_json', 'puddingstone')(columns) if execute }}
{%- endmacro %}

{% macro default__facts_as_json(columns) -%}
    to_json(object_construct_keep_null({% for column in columns %}'{{ column }}', {{ column }}{{ ', ' if not loop.last }}{% endfor %}))
{%- endmacro %}

{% macro duckdb__facts_as_json(columns) -%}
    cast(json_object({% for column in columns %}'{{ column }}', {{ column }}{{ ', ' if not loop.last }}{% endfor %}) as varchar)
{%- endmacro %}
