{#- A moment that is told in one time zone, as the clocks of another one show it; summer time is that of both. -#}
{% macro in_zone(moment, told_in, wanted_in) -%}
    {{ adapter.dispatch('in_zone', 'puddingstone')(moment, told_in, wanted_in) }}
{%- endmacro %}

{% macro default__in_zone(moment, told_in, wanted_in) -%}
    convert_timezone('{{ told_in }}', '{{ wanted_in }}', {{ moment }})
{%- endmacro %}

{% macro duckdb__in_zone(moment, told_in, wanted_in) -%}
    timezone('{{ wanted_in }}', timezone('{{ told_in }}', {{ moment }}))
{%- endmacro %}
