{#- What AutomateDV loads: every staged row is compared with the latest row of its relation, or of its driving key. -#}
{%- macro default__puddingstone_eff_sat_stock(columns, roles, ends_itself) -%}
{%- set items = adapter.dispatch('puddingstone_items', 'automate_dv') -%}
{%- set is_open = adapter.dispatch('puddingstone_is_open', 'automate_dv') -%}
{%- set equal = adapter.dispatch('puddingstone_equal', 'automate_dv') -%}
{%- set key, driving = roles['key'] | join(', '), roles['driving'] | join(', ') -%}
{%- set started = {roles['start']: 'staged.' ~ roles['eff']} if ends_itself else {} -%}
{%- set ended = {roles['source']: 'latest.' ~ roles['source']} -%}
{%- if ends_itself -%}
    {%- set as_staged = roles['extra'] + [roles['ldts']] + ([roles['eff']] if roles['eff'] | lower != roles['start'] | lower else []) -%}
    {%- for column in columns if column not in as_staged -%}
        {%- do ended.update({column: 'latest.' ~ column}) -%}
    {%- endfor -%}
    {%- do ended.update({roles['end']: 'staged.' ~ roles['eff']}) -%}
{%- endif -%}
latest as (
    select loaded.*
    from {{ this }} as loaded
    semi join staged using ({{ driving }})
    qualify row_number() over (
        partition by {{ key }}
        order by {{ roles['ldts'] }} desc
    ) = 1
),

opened as (
    select
        {{ items(columns, 'staged', started) }}
    from staged
    anti join latest using ({{ key }})
),

reopened as (
    select
        {{ items(columns, 'staged', started) }}
    from staged
    inner join latest using ({{ key }})
    where {{ is_open('staged.' ~ roles['end']) }}
      and not {{ is_open('latest.' ~ roles['end']) }}
),

closed as (
    select
        {{ items(columns, 'staged', ended) }}
    from staged
    inner join latest using ({{ driving if ends_itself else key }})
    where {{ is_open('latest.' ~ roles['end']) }}
    {%- if ends_itself %}
      and not exists (
        select 1
        from staged as delivered
        where {{ equal(roles['key'] + [roles['end']], 'delivered', 'latest', indent=10) }}
      )
    {%- else %}
      and not {{ is_open('staged.' ~ roles['end']) }}
    {%- endif %}
)

select *
from opened
union
select *
from reopened
union
select *
from closed
{%- endmacro -%}
