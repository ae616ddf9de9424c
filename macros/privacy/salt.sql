{#- The secret salt of hashes, read when somebody asks: it is in no SQL of a model, no manifest and no log. -#}
{% macro salt() -%}
    (select max(salt) from {{ puddingstone.private_relation('salt') }})
{%- endmacro %}

{#-
    Something in the schema of policies and of the salt, which only who builds may read: `privacy`, or as the variable
    `puddingstone_privacy_schema` says. On DuckDB the database is left out, as `beside` does.
-#}
{% macro private_relation(name) -%}
    {{ '' if target.type == 'duckdb' else target.database ~ '.' }}{{ puddingstone.privacy_schema() }}.{{ name }}
{%- endmacro %}

{#- What the schema is called. -#}
{% macro privacy_schema() -%}
    {{ var('puddingstone_privacy_schema', 'privacy') }}
{%- endmacro %}
