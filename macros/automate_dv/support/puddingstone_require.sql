{#- Stops with the macro and the argument named when a required argument was forgotten. -#}
{%- macro default__puddingstone_require(macro_name, arguments) -%}
    {%- for name, value in arguments.items() -%}
        {%- set forgotten = value is undefined or value is none -%}
        {%- if forgotten or (execute and not value) -%}
            {%- do exceptions.raise_compiler_error(
                "automate_dv." ~ macro_name ~ " in " ~ this.name ~ ": the argument " ~ name ~ " is "
                ~ ("missing" if forgotten else "empty") ~ "."
            ) -%}
        {%- endif -%}
    {%- endfor -%}
{%- endmacro -%}
