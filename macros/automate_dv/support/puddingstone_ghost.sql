{#- The one row that stands for everything unknown. Its dates take the type that the satellite's own have. -#}
{%- macro default__puddingstone_ghost(columns, keys, dates, source) -%}
    {%- for column in columns if column[:15] == 'columns(lambda ' -%}
        {%- do adapter.dispatch('puddingstone_stop', 'automate_dv')(
            'sat', "a ghost record needs the names of all columns, and it is not known which columns the stage has, "
            ~ "because it is ephemeral, or stands for rows of a unit test.",
            "List the columns of src_payload, materialise the stage as a view, or set enable_ghost_records to false.",
        ) -%}
    {%- endfor -%}
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
