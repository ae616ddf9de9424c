{#-
    Stops with the macro and the argument named when a required argument was forgotten, and with what there could be. A
    payload may be a list of nothing: beside the real AutomateDV that is what a payload of all columns but some can
    arrive as.

    While dbt only parses, what the macro reads is named as well, so that the macro has nothing more to say then.
-#}
{%- macro default__puddingstone_require(macro_name, arguments, way_out='') -%}
    {%- for name, value in arguments.items() -%}
        {%- set forgotten = value is undefined or value is none -%}
        {%- set may_be_empty = name == 'src_payload' and value is iterable and value is not string -%}
        {%- if forgotten or (execute and not value and not may_be_empty) -%}
            {%- do adapter.dispatch('puddingstone_stop', 'automate_dv')(
                macro_name, "the argument " ~ name ~ " is " ~ ("missing" if forgotten else "empty") ~ ".", way_out
            ) -%}
        {%- endif -%}
    {%- endfor -%}
    {%- set read = arguments['source_model'] -%}
    {%- if read and not execute and read is mapping -%}
        {%- do source(*(read.items() | first)) -%}
    {%- elif read and not execute -%}
        {%- for model_name in ([read] if read is string else read) -%}
            {%- do ref(model_name) -%}
        {%- endfor -%}
    {%- endif -%}
{%- endmacro -%}
