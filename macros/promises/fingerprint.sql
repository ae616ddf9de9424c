{#-
    A number of 64 bits for all of a row, or for some columns, that equal rows share. `row` is the alias of its table,
    the only one that is read. Two rows that differ share one about once in 10^19 pairs.
-#}
{% macro fingerprint(row, columns=none) -%}
    {{ adapter.dispatch('fingerprint', 'puddingstone')(row, columns) }}
{%- endmacro %}

{% macro default__fingerprint(row, columns) -%}
    hash({{ columns | join(', ') if columns else '*' }})
{%- endmacro %}

{% macro duckdb__fingerprint(row, columns) -%}
    hash({{ columns | join(', ') if columns else row }})
{%- endmacro %}
