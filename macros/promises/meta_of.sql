{#- What the meta of a model or of a column says of a word; where it says nothing, nothing. -#}
{% macro meta_of(described, word) %}
    {%- set configured = (described.get('config') or {}).get('meta') or {} -%}
    {{ return(configured.get(word) or (described.get('meta') or {}).get(word)) }}
{% endmacro %}
