{#- How often each key is there, and whether it stands for rows that differ. -#}
{% macro told_keys(table, key) -%}
select
    {{ key | join(',\n    ') }},
    count(*) as times,
    min(fingerprint) <> max(fingerprint) as differs
from (
    {{ puddingstone.fingerprinted(table, key) | indent(4) }}
) as fingerprints
group by {{ key | join(', ') }}
{%- endmacro %}
