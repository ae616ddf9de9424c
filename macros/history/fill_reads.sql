{#-
    Who read what: `dbt run-operation fill_reads` adds to `slo_reads` what the warehouse's own log knows of queries that
    read a public model, each once, and forgets what is older than `puddingstone_audit_days`, by default 90. Snowflake
    keeps such a log for a year, and shows it after up to three hours; DuckDB has none.
-#}
{% macro fill_reads() -%}
    {{ adapter.dispatch('fill_reads', 'puddingstone')() }}
{%- endmacro %}

{% macro default__fill_reads() -%}
    {%- set interfaces = puddingstone.public_interfaces() -%}
    {%- do run_query(puddingstone.create_logs(puddingstone.slo_schema(), puddingstone.log_tables())) -%}
    {%- do run_query(puddingstone.forgotten_reads()) -%}
    {%- if interfaces -%}
        {%- do run_query(puddingstone.new_reads(interfaces)) -%}
    {%- endif -%}
    {%- do log('slo_reads has who read ' ~ interfaces | length ~ ' public models', info=true) -%}
{%- endmacro %}

{% macro duckdb__fill_reads() -%}
    {%- do log('DuckDB keeps no log of who read what: there is nothing to fill slo_reads from.', info=true) -%}
{%- endmacro %}
