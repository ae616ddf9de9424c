{#- The moment since when reads are kept. -#}
{% macro audit_begins() -%}
    {{ adapter.dispatch('now', 'puddingstone')() }} - interval '{{ var('puddingstone_audit_days', 90) | int }} days'
{%- endmacro %}
