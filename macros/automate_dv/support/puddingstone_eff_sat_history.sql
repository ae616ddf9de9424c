{#- What is known of the staged relations: rows that no load has brought yet, and those loaded for the same keys. -#}
{%- macro default__puddingstone_eff_sat_history(columns, roles, shared, is_incremental, replaced={}) -%}
{%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
{%- set items = adapter.dispatch('puddingstone_items', 'automate_dv') -%}
history as (
    select
        {{ items(columns, 'staged', replaced) }},
        true as _is_new
    from staged
    {%- if is_incremental %}
    anti join {{ this }} as loaded using ({{ flat(roles['key'], roles['ldts']) | join(', ') }})
    union all
    select
        {{ items(columns, 'loaded') }},
        false as _is_new
    from {{ this }} as loaded
    semi join staged using ({{ shared | join(', ') }})
    {%- endif %}
),
{%- endmacro -%}
