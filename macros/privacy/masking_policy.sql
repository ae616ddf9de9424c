{#-
    Makes the policy by which a column of a private table is masked, before that table is made with it; it stays the
    same object, so that tables which have it already follow when what it says changes. DuckDB knows no policies.
-#}
{% macro masking_policy(name, how, type, to='', kept_for=[]) -%}
    {{ adapter.dispatch('masking_policy', 'puddingstone')(name, how, type, to, kept_for) }}
{%- endmacro %}

{% macro default__masking_policy(name, how, type, to, kept_for) -%}
    {%- set policy = puddingstone.private_relation(name) -%}
    {%- set body = puddingstone.shown_to_some('val', how, type, to, kept_for) -%}
    create masking policy if not exists {{ policy }} as (val {{ type }}) returns {{ type }} -> {{ body }};
    alter masking policy {{ policy }} set body -> {{ body }}
{%- endmacro %}

{% macro duckdb__masking_policy(name, how, type, to, kept_for) -%}
{%- endmacro %}
