{#-
    Stops with the macro and the argument named when a required argument was forgotten. A payload may be a list of
    nothing: beside the real AutomateDV that is what a payload of all columns but some can arrive as.
-#}
{%- macro default__puddingstone_require(macro_name, arguments) -%}
    {%- for name, value in arguments.items() -%}
        {%- set forgotten = value is undefined or value is none -%}
        {%- set may_be_empty = name == 'src_payload' and value is iterable and value is not string -%}
        {%- if forgotten or (execute and not value and not may_be_empty) -%}
            {%- do exceptions.raise_compiler_error(
                "automate_dv." ~ macro_name ~ " in " ~ this.name ~ ": the argument " ~ name ~ " is "
                ~ ("missing" if forgotten else "empty") ~ "."
            ) -%}
        {%- endif -%}
    {%- endfor -%}
{%- endmacro -%}
