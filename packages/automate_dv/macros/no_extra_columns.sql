{#- Pits and bridges have no extra columns, in AutomateDV as here: who asks for them is told. -#}
{%- macro no_extra_columns(macro_name, src_extra_columns) -%}
    {%- if src_extra_columns and execute -%}
        {%- do exceptions.warn(
            "automate_dv." ~ macro_name ~ " in " ~ this.name ~ ": src_extra_columns is not used; join the hub instead."
        ) -%}
    {%- endif -%}
{%- endmacro -%}
