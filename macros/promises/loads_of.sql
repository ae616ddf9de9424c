{#-
    When a table was loaded. Where its stage and key are said, also when a delivery came that told nothing new: one whose
    keys are all there.
-#}
{% macro loads_of(arrival) -%}
    {%- set zone = arrival.load_zone or arrival.zone or 'UTC' -%}
    {%- set table = puddingstone.relation_of(arrival.table) -%}
select distinct {{ puddingstone.in_utc(arrival.load_time, zone) }} as loaded_at
from {{ table }}
{{- '\nwhere ' ~ arrival.where if arrival.where }}
{%- if arrival.stage and arrival.key %}
union all
select {{ puddingstone.in_utc('stage.' ~ arrival.load_time, zone) }} as loaded_at
from {{ puddingstone.stage_of(arrival.stage) }} as stage
left join (select distinct {{ arrival.key }} from {{ table }}) as known
    on stage.{{ arrival.key }} = known.{{ arrival.key }}
where stage.{{ arrival.key }} is not null
group by stage.{{ arrival.load_time }}
having count(*) = count(known.{{ arrival.key }})
{%- endif %}
{%- endmacro %}
