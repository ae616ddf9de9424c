{#-
    Stops with what to do when an entry point is run where nothing implements it. The project can still be parsed:
    what the macro would read is named, so that its lineage is known.
-#}
{%- macro only_on_duckdb(macro_name, arguments=none) -%}
    {%- if execute -%}
        {%- do exceptions.raise_compiler_error(
            "automate_dv." ~ macro_name ~ " is implemented here for DuckDB only, and the target is " ~ target.type
            ~ ". On " ~ target.type ~ " the real AutomateDV is needed in place of these entry points: name the package "
            ~ "Datavault-UK/automate_dv in packages.yml and run dbt deps."
        ) -%}
    {%- endif -%}
    {%- set read = (arguments or {}).get('source_model') or [] -%}
    {%- if read is mapping -%}
        {%- for source_name, table in read.items() -%}
            {%- do source(source_name, table) -%}
        {%- endfor -%}
    {%- else -%}
        {%- for model_name in ([read] if read is string else read) -%}
            {%- do ref(model_name) -%}
        {%- endfor -%}
    {%- endif -%}
{%- endmacro -%}
