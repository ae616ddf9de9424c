{#- The one row that stands for everything unknown. Its dates take the type that the satellite's own have. -#}
{%- macro default__puddingstone_ghost(columns, keys, dates, source) -%}
    {%- set zero_key = adapter.dispatch('puddingstone_zero_key', 'automate_dv')() -%}
    select
    {%- for column in columns %}
        {% if column in keys -%}
        {{ zero_key }}
        {%- elif column in dates -%}
        date '1900-01-01'
        {%- elif column in source -%}
        '{{ var('system_record_value', 'AUTOMATE_DV_SYSTEM') }}'
        {%- else -%}
        null
        {%- endif %} as {{ column }}{{ ',' if not loop.last }}
    {%- endfor %}
    {%- if automate_dv.is_any_incremental() %}
    where not exists (
        select 1
        from {{ this }}
        where {{ keys[0] }} = {{ zero_key }}
    )
    {%- endif %}
{%- endmacro -%}
