{#- The SQL of a scan: all numbers that somebody asked for, from one reading. -#}
{% macro scan(asked) -%}
select
    {%- for name, number in asked.columns.items() %}
    {{ number }} as {{ name }}{{ ',' if not loop.last }}
    {%- endfor %}
from {{ asked.read_from }}
{%- if asked.days %}
cross join clock
where loaded_at >= clock.days_ago_{{ asked.days }}
    or happened_at >= clock.days_ago_{{ asked.days }}
{%- endif %}
{%- endmacro %}
