{#- Stops when a setting of a model shall be a moment, and DuckDB does not read it as one. -#}
{%- macro default__puddingstone_require_moment(name, value) -%}
    {%- if execute and value and value | lower != 'none' -%}
        {%- set read = adapter.dispatch('puddingstone_one_row', 'automate_dv')(
            "select try_cast('" ~ value | replace("'", "''") ~ "' as timestamp) as moment"
        ) -%}
        {%- if read['moment'] is none -%}
            {%- do exceptions.raise_compiler_error(
                "vault_insert_by_period in " ~ this.name ~ ": the setting " ~ name ~ " is '" ~ value
                ~ "', which is not a moment. Write it as year-month-day, as '2024-01-31' or '2024-01-31 12:30:00'."
            ) -%}
        {%- endif -%}
    {%- endif -%}
{%- endmacro -%}
