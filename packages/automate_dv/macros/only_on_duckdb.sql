{#- Stops with what to do when an entry point is run where nothing implements it; the project can still be parsed. -#}
{%- macro only_on_duckdb(macro_name, arguments=none) -%}
    {%- if execute -%}
        {%- do exceptions.raise_compiler_error(
            "automate_dv." ~ macro_name ~ " is implemented here for DuckDB only, and the target is " ~ target.type
            ~ ". On " ~ target.type ~ " the real AutomateDV is needed in place of these entry points: name the package "
            ~ "Datavault-UK/automate_dv in packages.yml and run dbt deps, or point the environment variable "
            ~ "AUTOMATE_DV_PATH at a copy of it where the list of packages reads that variable."
        ) -%}
    {%- endif -%}
{%- endmacro -%}
