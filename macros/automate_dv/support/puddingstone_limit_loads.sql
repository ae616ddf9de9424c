{#- Stops before a run that would load part after part for hours on end. -#}
{%- macro default__puddingstone_limit_loads(count, way_out) -%}
    {%- if count > 100000 -%}
        {%- do exceptions.raise_compiler_error(
            config.get('materialized') ~ " in " ~ this.name ~ ": Max iterations is 100,000, and there are "
            ~ '{:,}'.format(count) ~ " to load. " ~ way_out
        ) -%}
    {%- endif -%}
{%- endmacro -%}
