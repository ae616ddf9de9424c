{#- How often each row is there, by its fingerprint. -#}
{% macro repeated_rows(table, columns=none) -%}
    (
        select count(*) as times
        from (
            {{ puddingstone.fingerprinted(table, none, columns) | indent(12) }}
        ) as fingerprints
        group by fingerprint
    ) as repeated
{%- endmacro %}
