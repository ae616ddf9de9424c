{#- Relations that end when their driving key turns to others.

    What is known and what is new make one timeline for each driving key, by effective time and then by load time. A
    relation holds until the next moment that tells of others without it, or until it is told to have ended; relations
    of one moment stand beside each other. What is new can only end a known relation earlier: the earliest end counts.

    The latest row of a relation tells whether it holds, so its rows get load times in their order: each its own one,
    or a microsecond after the row before. Resizing a list keeps the type of the column, which can be a date. -#}
{%- macro default__puddingstone_eff_sat_driven(columns, roles, is_incremental) -%}
{%- set items = adapter.dispatch('puddingstone_items', 'automate_dv') -%}
{%- set equal = adapter.dispatch('puddingstone_equal', 'automate_dv') -%}
{%- set is_open = adapter.dispatch('puddingstone_is_open', 'automate_dv') -%}
{%- set start, end, eff, ldts = roles['start'], roles['end'], roles['eff'], roles['ldts'] -%}
{%- set key, driving = roles['key'] | join(', '), roles['driving'] | join(', ') -%}
{%- set begins = 'if(' ~ is_open(end) ~ ', ' ~ eff ~ ', ' ~ start ~ ')' -%}
{%- set ended = {end: '_next._at', ldts: 'greatest(' ~ ldts ~ ', _next._load)'} -%}
{%- do ended.update({eff: '_next._at'}) if eff | lower != start | lower -%}
{%- set later = 'max(_load - to_microseconds(_place)) over relation + to_microseconds(_place)' -%}
{%- set in_order = {ldts: 'list_resize([' ~ ldts ~ '], 2, ' ~ later ~ ')[2]'} -%}
loaded as (
    select *
    from {{ this if is_incremental else 'staged' }}
    {{ 'semi join staged using (' ~ driving ~ ')' if is_incremental else 'where false' }}
),

known as (
    select
        *,
        row({{ key }}) as _relation,
        {{ begins }} as _begins,
        min({{ end }}) over period as _ends,
        arg_min({{ ldts }}, {{ end }}) over period as _ended_load
    from loaded
    window period as (partition by {{ key }}, {{ start }})
    qualify row_number() over (partition by {{ key }}, {{ start }} order by {{ ldts }}, {{ end }} desc) = 1
),

delivered as (
    select
        *{{ ' replace (' ~ begins ~ ' as ' ~ start ~ ')' if is_incremental }},
        row({{ key }}) as _relation,
        {{ begins }} as _begins,
        {{ end }} as _ends,
        {{ ldts }} as _ended_load,
        list(row({{ key }})) over (partition by {{ driving }}, {{ begins }}, {{ ldts }}) as _beside
    from staged
),

told as (
    select *, [] as _beside, false as _is_new
    from known
    union all by name
    select *, true as _is_new
    from delivered
    anti join known
        on {{ equal(roles['key'], 'known', 'delivered', indent=8) }}
        and if({{ is_open('delivered._ends') }}, known._begins = delivered._begins, known._ends = delivered._ends)
    qualify row_number() over (partition by _relation, _begins, _ends order by {{ ldts }}) = 1
),

beginnings as (
    select *
    from told
    where {{ is_open('_ends') }}
       or not _is_new
       or not exists (
            select 1
            from known
            where {{ equal(roles['key'], 'known', 'told', indent=14) }}
        )
),

moments as (
    select _begins as _at, {{ ldts }} as _load, _is_new, _relation, _beside, {{ driving }}
    from beginnings
    where _ends > _begins
    union all
    select _ends, _ended_load, _is_new, _relation, null, {{ driving }}
    from told
    where not {{ is_open('_ends') }}
),

followed as (
    select
        *,
        (
            select min(moments)
            from moments
            where {{ equal(roles['driving'], 'moments', 'beginnings', indent=14) }}
              and (moments._at, moments._load) > (beginnings._begins, beginnings.{{ ldts }})
              and (moments._is_new or beginnings._is_new)
              and coalesce(
                not list_contains(moments._beside, beginnings._relation),
                moments._relation = beginnings._relation
              )
        ) as _next
    from beginnings
),

periods as (
    select *
    from followed
    window before as (
        partition by _relation
        order by _begins, {{ ldts }}
        rows between unbounded preceding and 1 preceding
    )
    qualify not _is_new
         or count(*) over before = 0
         or max(least((_next._at, _next._load), (_ends, _ended_load))) over before <= (_begins, {{ ldts }})
),

states as (
    select
        {{ items(columns, 'periods') }},
        _relation,
        _begins,
        _is_new
    from periods
    where (_next is null and {{ is_open('_ends') }})
       or (_is_new and _next._is_new and _next._load > {{ ldts }})
    union all
    select
        {{ items(columns, 'periods', ended) }},
        _relation,
        _begins,
        true
    from periods
    where _next is not null and (_is_new or _next._at < _ends)
),

changes as (
    select
        *,
        row_number() over (partition by _relation order by _begins, {{ end }} desc) as _place,
        greatest({{ ldts }}, (
            select max(loaded.{{ ldts }}) + to_microseconds(1)
            from loaded
            where {{ equal(roles['key'], 'loaded', 'states', indent=14) }}
        )) as _load
    from states
    qualify bool_or(_is_new) over (partition by _relation)
)

select
    {{ items(columns, 'changes', in_order, indent=4) }}
from changes
window relation as (partition by _relation order by _place)
{%- endmacro -%}
