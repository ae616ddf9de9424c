{#-
    A hash of a text with the secret salt, twice, so that nobody who knows some texts and their hashes can go on from
    there. The same text has the same hash, in all tables of one warehouse. Without a salt nothing is shown.
-#}
{% macro mask_hashed(value) -%}
    {{ adapter.dispatch('mask_hashed', 'puddingstone')(value) }}
{%- endmacro %}

{% macro default__mask_hashed(value) -%}
    {%- set salt = puddingstone.salt() -%}
    sha2({{ salt }} || sha2({{ salt }} || {{ value }}, 256), 256)
{%- endmacro %}

{% macro duckdb__mask_hashed(value) -%}
    {%- set salt = puddingstone.salt() -%}
    sha256({{ salt }} || sha256({{ salt }} || {{ value }}))
{%- endmacro %}
