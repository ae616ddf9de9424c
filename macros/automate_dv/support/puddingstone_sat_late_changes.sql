{#- Staged rows older than the latest loaded one: those that differ from the row before them in the whole timeline. -#}
{%- macro default__puddingstone_sat_late_changes(columns, key, hashdiff, src_ldts, src_eff) -%}
{%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
{%- set equal = adapter.dispatch('puddingstone_equal', 'automate_dv') -%}
late_rows as (
    select staged.*
    from staged
    inner join latest using ({{ key | join(', ') }})
    anti join {{ this }} as loaded
        on {{ equal(flat(key, src_ldts), 'loaded', 'staged', indent=8) }}
    where staged.{{ src_ldts }} < latest.{{ src_ldts }}
),

history as (
    select *, true as _is_late
    from late_rows
    union all
    select
        {% for column in columns %}loaded.{{ column }},
        {% endfor %}false as _is_late
    from {{ this }} as loaded
    semi join late_rows using ({{ key | join(', ') }})
),

late_changes as (
    select * exclude (_is_late)
    from history
    window timeline as (
        partition by {{ key | join(', ') }}
        order by {{ flat(src_ldts, src_eff, hashdiff) | join(', ') }}
    )
    qualify _is_late
        and (
            {{ hashdiff }} is distinct from lag({{ hashdiff }}) over timeline
            or row_number() over timeline = 1
        )
)
{%- endmacro -%}
