{#- Stops with the macro and the model named, what is wrong, and what can be done. -#}
{%- macro default__puddingstone_stop(macro_name, complaint, way_out='') -%}
    {%- do exceptions.raise_compiler_error(
        ("automate_dv." ~ macro_name ~ " in " ~ this.name ~ ": " ~ complaint ~ " " ~ way_out) | trim
    ) -%}
{%- endmacro -%}
