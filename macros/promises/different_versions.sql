{#- How many different rows there are of keys that stand for rows that differ. Only those rows are read again. -#}
{% macro different_versions(table, key, keys) -%}
{%- set rows -%}
(
        select every_row.*
        from (select * from {{ table }}) as every_row
        inner join {{ keys }} as told_keys
            on told_keys.differs
            {%- for column in key %}
            and every_row.{{ column }} is not distinct from told_keys.{{ column }}
            {%- endfor %}
    ) as differing
{%- endset -%}
select count(*) as versions
from (
    select distinct
        {{ key | join(',\n        ') }},
        fingerprint
    from (
        {{ puddingstone.fingerprinted(rows, key) | indent(8) }}
    ) as fingerprints
) as different
{%- endmacro %}
