{#- Relations that end when their driving key turns to another one: every one is closed once, by its successor. -#}
{%- macro duckdb__puddingstone_eff_sat_driven(columns, roles, is_incremental) -%}
{%- set history = adapter.dispatch('puddingstone_eff_sat_history', 'automate_dv') -%}
{%- set items = adapter.dispatch('puddingstone_items', 'automate_dv') -%}
{%- set is_open = adapter.dispatch('puddingstone_is_open', 'automate_dv')(roles['end']) -%}
{%- set driving = roles['driving'] | join(', ') -%}
{%- set timeline = [roles['ldts'], roles['eff'], '_is_open'] | join(', ') -%}
{%- set started = {roles['start']: 'staged.' ~ roles['eff']} if is_incremental else {} -%}
{%- set ended = {roles['end']: '_successor.' ~ roles['eff']} -%}
{%- for column in roles['extra'] + [roles['eff'], roles['ldts']] -%}
    {%- do ended.update({column: '_successor.' ~ column}) -%}
{%- endfor -%}
{{ history(columns, roles, roles['driving'], is_incremental, started) }}

events as (
    select
        *,
        {{ is_open }} as _is_open,
        row({{ roles['key'] | join(', ') }}) as _relation
    from history
),

placed_events as (
    select
        *,
        lag(_relation) over (partition by _relation order by {{ timeline }}) is null as _is_first,
        last_value(if(_is_open, _relation, null) ignore nulls) over (
            partition by {{ driving }}
            order by {{ timeline }}, _relation
            rows between unbounded preceding and 1 preceding
        ) as _opened_before
    from events
),

turns as (
    select *
    from placed_events
    where _is_open or _opened_before = _relation
    qualify if(_is_open, _relation, null) is distinct from lag(if(_is_open, _relation, null)) over (
        partition by {{ driving }}
        order by {{ timeline }}, _relation
    )
),

periods as (
    select
        *,
        lead(turns) over (
            partition by {{ driving }}
            order by {{ timeline }}, _relation
        ) as _successor
    from turns
)

select
    {{ items(columns, 'periods') | indent(4) }}
from periods
where _is_new
  and _is_open
  and (_successor is null or _successor.{{ roles['ldts'] }} > {{ roles['ldts'] }})
union all
select
    {{ items(columns, "periods", ended) }}
from periods
where _is_open
  and (_successor._is_new or (_is_new and _successor._is_open))
union all
select
    {{ items(columns, 'placed_events') }}
from placed_events
where _is_new
  and _is_first
  and not _is_open
{%- endmacro -%}
