{#- Select items for the hashdiff and the name of each tracked satellite: one staged row becomes a row for each. -#}
{%- macro default__puddingstone_xts_tracked(src_satellite) -%}
    {%- set columns = {'hashdiff': [], 'sat_name': []} -%}
    {%- for satellite, tracked in (src_satellite or {}).items() -%}
        {%- for part in columns -%}
            {%- set given = tracked[part] if tracked is mapping else none -%}
            {%- if execute and not given -%}
                {%- do exceptions.raise_compiler_error(
                    "automate_dv.xts in " ~ this.name ~ ": the satellite " ~ satellite ~ " in src_satellite has no " ~ part
                    ~ ". Each is {sat_name: {SATELLITE_NAME: column}, hashdiff: {HASHDIFF: column}}."
                ) -%}
            {%- endif -%}
            {%- do columns[part].append(given.values() | first if given is mapping else given) -%}
        {%- endfor -%}
    {%- endfor -%}
    {%- set items = [] -%}
    {%- for part, alias in [('hashdiff', 'HASHDIFF'), ('sat_name', 'SATELLITE_NAME')] -%}
        {%- set names = columns[part] | join(', ') -%}
        {%- do items.append((names if columns[part] | length == 1 else 'unnest([' ~ names ~ '])') ~ ' as ' ~ alias) -%}
    {%- endfor -%}
    {%- do return(items) -%}
{%- endmacro -%}
