{#- Whether a relation is open: its end is the last day there is. -#}
{%- macro default__puddingstone_is_open(end_date) -%}
    {%- set last_day = automate_dv.max_datetime() | trim | replace("'", '') -%}
    {%- do return('cast(' ~ end_date ~ " as date) = date '" ~ last_day[:10] ~ "'") -%}
{%- endmacro -%}
