{#-
    Sees to it, before a run, that there is a salt where a model needs one: one that has the tag `salted`. The warehouse
    makes it up itself and keeps it, so that it is in nobody's hands. In development that happens by itself; in
    production (any warehouse but DuckDB, or by the variable `puddingstone_development`) somebody does it once, by
    `dbt run-operation puddingstone.make_salt`, because a new salt changes all hashes.
-#}
{% macro keep_salt() -%}
    {%- set salt = puddingstone.private_relation('salt') -%}
    {%- if execute and puddingstone.models_with_tag('private') -%}
        {%- do puddingstone.done_now('create schema if not exists ' ~ salt.rpartition('.')[0]) -%}
    {%- endif -%}
    {%- if execute and puddingstone.models_with_tag('salted') and not puddingstone.has_salt() -%}
        {%- if not var('puddingstone_development', target.type == 'duckdb') -%}
            {%- do exceptions.raise_compiler_error(
                "There is no salt, so hashes would show nothing: make one by `dbt run-operation puddingstone.make_salt`"
            ) -%}
        {%- endif -%}
        {%- do log("There was no salt for hashes: the warehouse makes one up, for development", info=true) -%}
        {%- do puddingstone.make_salt() -%}
    {%- endif -%}
{%- endmacro %}

{#- The enabled models that have a tag. -#}
{% macro models_with_tag(tag) -%}
    {%- set found = [] -%}
    {%- for node in graph.nodes.values() if node.resource_type == 'model' and tag in node.config.tags -%}
        {%- do found.append(node.name) -%}
    {%- endfor -%}
    {{ return(found) }}
{%- endmacro %}

{#- Whether there is a salt. -#}
{% macro has_salt() -%}
    {%- set schema = puddingstone.privacy_schema() -%}
    {%- if adapter.get_relation(database=target.database, schema=schema, identifier='salt') is none -%}
        {{ return(false) }}
    {%- endif -%}
    {%- set found = run_query('select count(salt) as salts from ' ~ puddingstone.private_relation('salt')) -%}
    {{ return(found.columns[0].values()[0] > 0) }}
{%- endmacro %}
