{#-
    A table of the same database, as a view names it. On DuckDB a database is a file and called like it, so the name is
    left out: a copy of the file under another name, or attached to another one, then shows its own rows.
-#}
{% macro beside(relation) -%}
    {{ relation.include(database=(target.type != 'duckdb')) }}
{%- endmacro %}
