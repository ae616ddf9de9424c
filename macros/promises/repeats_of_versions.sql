{#- Of rows whose key stands for rows that differ, how many repeat another one. Only those rows are read again. -#}
{% macro repeats_of_versions(table, key, keys) -%}
{%- set differing -%}
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
select coalesce(sum(times - 1), 0) as repeats_of_versions
from (
    select count(*) as times
    from (
        {{ puddingstone.fingerprinted(differing, key) | indent(8) }}
    ) as fingerprints
    group by {{ key | join(', ') }}, fingerprint
) as versions
{%- endmacro %}
