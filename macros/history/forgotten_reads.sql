{#- Forgets reads that are older than they have to be kept. -#}
{% macro forgotten_reads() -%}
delete from {{ puddingstone.slo_schema() }}.slo_reads
where read_at < {{ puddingstone.audit_begins() }}
{%- endmacro %}
