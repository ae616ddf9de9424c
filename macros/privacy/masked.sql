{#-
    A column of a private table as a view of it shows it. On DuckDB it is masked here, by the role that the session says
    it has; that shows what would be seen and keeps nobody out. On Snowflake it was masked already: by the policy that
    was attached to the private table's column when that table was made.

    - `how`: hashed, redacted or generalised, and then `to` what
    - `type`: the column's type
    - `kept_for`: the roles that see the value itself
-#}
{% macro masked(column, how, type, to='', kept_for=[]) -%}
    {{ adapter.dispatch('masked', 'puddingstone')(column, how, type, to, kept_for) }}
{%- endmacro %}

{% macro default__masked(column, how, type, to, kept_for) -%}
    {{ column }}
{%- endmacro %}

{% macro duckdb__masked(column, how, type, to, kept_for) -%}
    {{ puddingstone.shown_to_some(column, how, type, to, kept_for) }}
{%- endmacro %}
