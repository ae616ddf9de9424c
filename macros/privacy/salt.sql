{#- The secret salt of hashes, read when somebody asks: it is in no SQL of a model, no manifest and no log. -#}
{% macro salt() -%}
    (select max(salt) from {{ puddingstone.private_relation('salt') }})
{%- endmacro %}

{#- Something in the schema of policies and of the salt, which only who builds may read; see `puddingstone_privacy_schema`. -#}
{% macro private_relation(name) -%}
    {{ target.database }}.{{ var('puddingstone_privacy_schema', 'privacy') }}.{{ name }}
{%- endmacro %}
