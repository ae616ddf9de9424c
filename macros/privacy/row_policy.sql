{#-
    Makes the policy by which rows of a private table are seen, before that table is made with it. The role that builds
    sees all rows, or what is made of them would lack some. DuckDB knows no policies.

    - `columns`: pairs of the columns that conditions name, and their types
    - `sees_all`, `rows`: as in `seen_rows`
-#}
{% macro row_policy(name, columns, sees_all, rows) -%}
    {{ adapter.dispatch('row_policy', 'puddingstone')(name, columns, sees_all, rows) }}
{%- endmacro %}

{% macro default__row_policy(name, columns, sees_all, rows) -%}
    {%- set policy = puddingstone.private_relation(name) -%}
    {%- set body -%}
    current_role() = '{{ target.role }}' or {{ puddingstone.has_role([sees_all]) }}
    {%- for role, condition in rows %} or ({{ puddingstone.has_role([role]) }} and ({{ condition }})){% endfor -%}
    {%- endset -%}
    {%- set arguments = [] -%}
    {%- for column, type in columns -%}{%- do arguments.append(column ~ ' ' ~ type) -%}{%- endfor -%}
    create row access policy if not exists {{ policy }} as ({{ arguments | join(', ') }}) returns boolean -> {{ body }};
    alter row access policy {{ policy }} set body -> {{ body }}
{%- endmacro %}

{% macro duckdb__row_policy(name, columns, sees_all, rows) -%}
{%- endmacro %}
