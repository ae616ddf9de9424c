{#- The dates to look back from, each once. -#}
{%- macro default__puddingstone_as_of_dates(as_of_dates_table) -%}
{%- set relation = adapter.dispatch('puddingstone_as_of_relation', 'automate_dv')(as_of_dates_table) -%}
{%- set match_stock = adapter.dispatch('puddingstone_match_stock', 'automate_dv')() -%}
as_of_dates as (
    select distinct as_of_date
    from {{ relation }}
    {%- if not match_stock %}
    where as_of_date is not null
    {%- endif %}
)
{%- endmacro -%}
