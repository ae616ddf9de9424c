{#- Relations that end when the stage says so: staged rows that open what was closed or close what was open. -#}
{%- macro default__puddingstone_eff_sat_delivered(columns, roles, is_incremental) -%}
{%- set history = adapter.dispatch('puddingstone_eff_sat_history', 'automate_dv') -%}
{%- set is_open = adapter.dispatch('puddingstone_is_open', 'automate_dv')(roles['end']) -%}
{{ history(columns, roles, roles['key'], is_incremental) }}

changes as (
    select *
    from history
    qualify _is_new
        and ({{ is_open }}) is distinct from lag({{ is_open }}) over (
            partition by {{ roles['key'] | join(', ') }}
            order by {{ [roles['ldts'], roles['eff'], roles['end']] | join(', ') }} desc
        )
)

select * exclude (_is_new)
from changes
{%- endmacro -%}
