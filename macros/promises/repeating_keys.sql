{#- The keys that more than one row has. -#}
{% macro repeating_keys(table, key) -%}
select {{ key | join(', ') }}
from {{ table }}
group by {{ key | join(', ') }}
having count(*) > 1
{%- endmacro %}
