{#- From when to when to load: as the model is configured, or from the first to the last moment that models hold. -#}
{%- macro duckdb__get_start_stop_dates(timestamp_field, date_source_models) -%}
    {%- set setting = adapter.dispatch('puddingstone_setting', 'automate_dv') -%}
    {%- set start_date, stop_date = setting('start_date'), setting('stop_date') -%}
    {%- set models = adapter.dispatch('puddingstone_list', 'automate_dv')(date_source_models) -%}
    {%- if start_date -%}
        {%- for name, value in [('start_date', start_date), ('stop_date', stop_date)] -%}
            {%- do adapter.dispatch('puddingstone_require_moment', 'automate_dv')(name, value | string if value else '') -%}
        {%- endfor -%}
        {%- do return({'start_date': start_date | string, 'stop_date': stop_date | string if stop_date else none}) -%}
    {%- elif not models and execute -%}
        {%- do exceptions.raise_compiler_error(
            "vault_insert_by_period in " ~ this.name ~ ": neither start_date nor date_source_models is set. Say from when to load"
            ~ " in the model's config, as in config(meta={'start_date': '2024-01-01'}), or name the models whose "
            ~ timestamp_field ~ " tells, as in config(meta={'date_source_models': ['stg_orders']})."
        ) -%}
    {%- endif -%}
    {%- set query -%}
        select
            cast(cast(min({{ timestamp_field }}) as timestamp) as varchar) as start_date,
            cast(cast(max({{ timestamp_field }}) as timestamp) as varchar) as stop_date
        from (
            {%- for model_name in models %}
            select {{ timestamp_field }}
            from {{ ref(model_name) }}
            {{- '\n            union all' if not loop.last }}
            {%- endfor %}
        ) as moments
    {%- endset -%}
    {%- set dates = adapter.dispatch('puddingstone_one_row', 'automate_dv')(query) -%}
    {%- if dates['start_date'] is none -%}
        {%- do return({'start_date': none, 'stop_date': none}) -%}
    {%- endif -%}
    {%- do return({'start_date': dates['start_date'] | string, 'stop_date': dates['stop_date'] | string}) -%}
{%- endmacro -%}
