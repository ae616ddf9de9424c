{#-
    Makes a salt, once: the warehouse makes up four random UUIDs, so the salt is in no statement and no log. One that is
    there stays: with another one all hashes would be others. To use a salt of your own, insert it into the table.
-#}
{% macro make_salt() -%}
    {%- set salt = puddingstone.private_relation('salt') -%}
    {%- do puddingstone.done_now('create schema if not exists ' ~ salt.rpartition('.')[0]) -%}
    {%- if puddingstone.has_salt() -%}
        {%- do log('There is a salt already, and it stays', info=true) -%}
    {%- else -%}
        {%- set made = 'create or replace table ' ~ salt ~ ' as select ' ~ puddingstone.made_up() ~ ' as salt' -%}
        {%- do puddingstone.done_now(made) -%}
    {%- endif -%}
{%- endmacro %}

{#- A text that nobody guesses, as SQL. -#}
{% macro made_up() -%}
    {{ adapter.dispatch('made_up', 'puddingstone')() }}
{%- endmacro %}

{% macro default__made_up() -%}
    uuid_string() || uuid_string() || uuid_string() || uuid_string()
{%- endmacro %}

{% macro duckdb__made_up() -%}
    cast(uuid() as varchar) || cast(uuid() as varchar) || cast(uuid() as varchar) || cast(uuid() as varchar)
{%- endmacro %}

{#- Does something outside of any transaction that dbt takes back: a hook's before a run. -#}
{% macro done_now(sql) -%}
    {%- call statement('done_now', auto_begin=true) -%}
    {{ sql }}
    {%- endcall -%}
    {%- do adapter.commit() -%}
{%- endmacro %}
