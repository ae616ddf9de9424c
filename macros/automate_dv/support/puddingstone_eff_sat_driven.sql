{#- Relations that end when their driving key turns to others: every one is closed once, by what displaces it.

    A driving key can turn several times in a batch, at moments that are told apart by load time and effective time;
    relations of one moment stand beside each other. -#}
{%- macro default__puddingstone_eff_sat_driven(columns, roles, is_incremental) -%}
{%- set history = adapter.dispatch('puddingstone_eff_sat_history', 'automate_dv') -%}
{%- set items = adapter.dispatch('puddingstone_items', 'automate_dv') -%}
{%- set equal = adapter.dispatch('puddingstone_equal', 'automate_dv') -%}
{%- set is_open = adapter.dispatch('puddingstone_is_open', 'automate_dv')(roles['end']) -%}
{%- set ldts, eff, driving = roles['ldts'], roles['eff'], roles['driving'] -%}
{%- set own_timeline = [ldts, eff, '_is_open'] | join(', ') -%}
{%- set started = {roles['start']: 'staged.' ~ eff} if is_incremental else {} -%}
{%- set displaced = {roles['end']: '_displaced_by.' ~ eff, eff: '_displaced_by.' ~ eff, ldts: '_displaced_by.' ~ ldts} -%}
{%- set closed = {roles['end']: '_closed_by.' ~ eff, eff: '_closed_by.' ~ eff, ldts: '_closed_by.' ~ ldts} -%}
{%- for column in roles['extra'] -%}
    {%- do closed.update({column: '_closed_by.' ~ column}) -%}
{%- endfor -%}
{{ history(columns, roles, driving, is_incremental, started) }}

events as (
    select
        *,
        {{ is_open }} as _is_open,
        row({{ roles['key'] | join(', ') }}) as _relation
    from history
),

moments as (
    select
        {{ (driving + [ldts, eff]) | join(',\n        ') }},
        bool_or(_is_new) as _is_new,
        list(_relation) as _relations
    from events
    where _is_open
    group by {{ (driving + [ldts, eff]) | join(', ') }}
),

followed_events as (
    select
        *,
        lag(_is_open) over (
            partition by _relation
            order by {{ own_timeline }}
        ) as _was_open,
        first_value(if(_is_open, null, events) ignore nulls) over (
            partition by _relation
            order by {{ own_timeline }}
            rows between 1 following and unbounded following
        ) as _closed_by,
        (
            select min(moments)
            from moments
            where {{ equal(driving, 'moments', 'events', indent=14) }}
              and (moments.{{ ldts }}, moments.{{ eff }}) > (events.{{ ldts }}, events.{{ eff }})
              and (moments._is_new or events._is_new)
              and not list_contains(moments._relations, events._relation)
        ) as _displaced_by
    from events
),

periods as (
    select *
    from followed_events
    qualify _is_open
        and (
            _was_open is distinct from true
            or lag((_displaced_by.{{ ldts }}, _displaced_by.{{ eff }})) over (
                partition by _relation
                order by {{ own_timeline }}
            ) < ({{ ldts }}, {{ eff }})
        )
)

select
    {{ items(columns, 'periods', indent=4) }}
from periods
where _is_new
  and (_displaced_by is null or _displaced_by.{{ ldts }} > {{ ldts }})
  and (_closed_by is null or _closed_by.{{ ldts }} > {{ ldts }})
union all
select
    {{ items(columns, 'periods', displaced, indent=4) }}
from periods
where _displaced_by is not null
  and (_closed_by is null or _closed_by.{{ ldts }} > _displaced_by.{{ ldts }})
union all
select
    {{ items(columns, 'periods', closed, indent=4) }}
from periods
where _closed_by._is_new
  and (_displaced_by is null or _displaced_by.{{ ldts }} >= _closed_by.{{ ldts }})
union all
select
    {{ items(columns, 'followed_events', indent=4) }}
from followed_events
where _is_new
  and not _is_open
  and _was_open is null
{%- endmacro -%}
