{#- The keys whose staged rows, taken as one set, differ from the set of the latest load time. One without a hashdiff always does. -#}
{%- macro default__puddingstone_ma_sat_changed_keys(key, child_key, hashdiff, src_ldts) -%}
{%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
latest as (
    select loaded.*
    from {{ this }} as loaded
    semi join staged using ({{ key | join(', ') }})
    qualify rank() over (
        partition by {{ key | join(', ') }}
        order by {{ src_ldts }} desc
    ) = 1
),

{% for side in ['staged', 'latest'] -%}
{{ side }}_sets as (
    select
        {{ key | join(',\n        ') }},
        list_sort(list(distinct row({{ flat(child_key, hashdiff) | join(', ') }}))) as members,
        bool_and({{ hashdiff }} is not null) as is_comparable
    from {{ side }}
    group by {{ key | join(', ') }}
),

{% endfor -%}
changed_keys as (
    select
        {{ key | join(',\n        ') }}
    from staged_sets
    left join latest_sets using ({{ key | join(', ') }})
    where staged_sets.members is distinct from latest_sets.members
       or not staged_sets.is_comparable
)
{%- endmacro -%}
