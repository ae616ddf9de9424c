{#- Stops when all that a macro selects would be inserted once more at each run. -#}
{%- macro default__puddingstone_refuse_incremental(macro_name) -%}
    {%- if model.config.materialized == 'incremental' and not model.config.unique_key -%}
        {%- do adapter.dispatch('puddingstone_stop', 'automate_dv')(
            macro_name, "the model is incremental, and each run would insert all rows of the " ~ macro_name ~ " once more.",
            "Materialise it as table or as " ~ macro_name ~ "_incremental.",
        ) -%}
    {%- endif -%}
{%- endmacro -%}
