{#-
    What rows of keys that more than one row has come to, in one row: how many `repeats` another one in all columns, how
    many `shared_keys` stand for rows that differ, and how many `spare_rows` there are beside the first of each key.
    Only rows of such keys are read as a whole.
-#}
{% macro versions_of(table, key, keys) -%}
{%- set rows -%}
(
            select every_row.*
            from (select * from {{ table }}) as every_row
            inner join {{ keys }} as repeating_keys
                {%- for column in key %}
                {{ 'on' if loop.first else 'and' }} every_row.{{ column }} is not distinct from repeating_keys.{{ column }}
                {%- endfor %}
        ) as repeating
{%- endset -%}
select
    coalesce(sum(times - versions), 0) as repeats,
    count(case when is_known and versions > 1 then 1 end) as shared_keys,
    coalesce(sum(case when is_known then times - 1 end), 0) as spare_rows
from (
    select
        {{ key | join(' is not null and ') }} is not null as is_known,
        count(*) as times,
        count(distinct fingerprint) as versions
    from (
        {{ puddingstone.fingerprinted(rows, key) | indent(8) }}
    ) as fingerprints
    group by {{ key | join(', ') }}
) as versions_of_keys
{%- endmacro %}
