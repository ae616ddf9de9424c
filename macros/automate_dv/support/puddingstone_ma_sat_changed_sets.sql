{#- The staged sets, one per key and load time, that differ from the set before them, be it staged or loaded. -#}
{%- macro default__puddingstone_ma_sat_changed_sets(key, child_key, hashdiff, src_ldts, is_incremental) -%}
{%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
{%- set member = flat(child_key, hashdiff) -%}
{%- if is_incremental -%}
batches as (
    select
        {{ key | join(',\n        ') }},
        min({{ src_ldts }}) as starts_at
    from staged
    group by {{ key | join(', ') }}
),

in_force as (
    select
        {{ key | join(',\n        ') }},
        max(loaded.{{ src_ldts }}) as since
    from {{ this }} as loaded
    inner join batches using ({{ key | join(', ') }})
    where loaded.{{ src_ldts }} < batches.starts_at
    group by {{ key | join(', ') }}
),

members as (
    select
        {{ flat(key, src_ldts, member) | join(',\n        ') }}
    from staged
    union all
    select
        loaded.{{ flat(key, src_ldts, member) | join(',\n        loaded.') }}
    from {{ this }} as loaded
    semi join staged using ({{ key | join(', ') }})
    left join in_force using ({{ key | join(', ') }})
    where in_force.since is null
       or loaded.{{ src_ldts }} >= in_force.since
),

{% endif -%}
sets as (
    select
        {{ flat(key, src_ldts) | join(',\n        ') }},
        list_sort(list(distinct row({{ member | join(', ') }}))) as members
    from {{ 'members' if is_incremental else 'staged' }}
    group by {{ flat(key, src_ldts) | join(', ') }}
),

changed_sets as (
    select
        {{ flat(key, src_ldts) | join(',\n        ') }}
    from sets
    qualify members is distinct from lag(members) over (
        partition by {{ key | join(', ') }}
        order by {{ src_ldts }}
    )
)
{%- endmacro -%}
