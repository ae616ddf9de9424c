{#-
    The condition under which whoever asks sees a row of a private table: all rows for the role `sees_all`, and for each
    of `rows`, pairs of a role and a condition, those for which it holds. On DuckDB a session that has not said its role
    builds, and sees all rows; on Snowflake the policy of the private table decides.
-#}
{% macro seen_rows(sees_all, rows) -%}
    {{ adapter.dispatch('seen_rows', 'puddingstone')(sees_all, rows) }}
{%- endmacro %}

{% macro default__seen_rows(sees_all, rows) -%}
    true
{%- endmacro %}

{% macro duckdb__seen_rows(sees_all, rows) -%}
    coalesce(getvariable('app_role'), '{{ sees_all }}') = '{{ sees_all }}'
    {%- for role, condition in rows %}
    or ({{ puddingstone.has_role([role]) }} and ({{ condition }}))
    {%- endfor %}
{%- endmacro %}
