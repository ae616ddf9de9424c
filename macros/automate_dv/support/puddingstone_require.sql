{#-
    Stops with the macro and the argument named when a required argument was forgotten, or names columns or what is read
    as it cannot, and with what there could be. A payload may be a list of nothing: beside the real AutomateDV that is
    what a payload of all columns but some can arrive as.
-#}
{%- macro default__puddingstone_require(macro_name, arguments, way_out='') -%}
    {%- for name, value in arguments.items() -%}
        {%- set forgotten = value is undefined or value is none -%}
        {%- set may_be_empty = name == 'src_payload' and value is iterable and value is not string -%}
        {%- if forgotten or (execute and not value and not may_be_empty) -%}
            {%- do adapter.dispatch('puddingstone_stop', 'automate_dv')(
                macro_name, "the argument " ~ name ~ " is " ~ ("missing" if forgotten else "empty") ~ ".", way_out
            ) -%}
        {%- elif execute and value is not string and name[:4] == 'src_' and name[:11] != 'src_payload' and name != 'src_satellite' -%}
            {%- do adapter.dispatch('puddingstone_require_names', 'automate_dv')(macro_name, name, value) -%}
        {%- endif -%}
    {%- endfor -%}
    {%- set read = arguments['source_model'] -%}
    {%- if read and read.without_identifier is undefined -%}
        {%- do adapter.dispatch('puddingstone_require_source', 'automate_dv')(macro_name, read) -%}
    {%- endif -%}
{%- endmacro -%}
