{#- A setting that the model's materialisation cannot do without; what it means is said where it is missing. -#}
{%- macro default__puddingstone_needed_setting(name, meaning) -%}
    {%- set value = adapter.dispatch('puddingstone_setting', 'automate_dv')(name) -%}
    {%- if value is none or value == '' or value == [] -%}
        {%- do exceptions.raise_compiler_error(
            config.get('materialized') ~ " in " ~ this.name ~ ": the setting " ~ name ~ " is missing. Name " ~ meaning
            ~ " in the model's config, as in config(meta={'" ~ name ~ "': ...})."
        ) -%}
    {%- endif -%}
    {%- do return(value) -%}
{%- endmacro -%}
