{#- Whether a stage names every source column that it needs, so that nobody has to ask the source for its columns. -#}
{%- macro default__puddingstone_stage_is_explicit(include_source_columns, hashed, carried) -%}
    {%- set identifier = adapter.dispatch('puddingstone_identifier', 'automate_dv') -%}
    {%- set open_ended = [] -%}
    {%- for value in hashed.values() if value is mapping and value['exclude_columns'] -%}
        {%- do open_ended.append(value) -%}
    {%- endfor -%}
    {%- for name in carried if identifier(name) != name -%}
        {%- do open_ended.append(name) -%}
    {%- endfor -%}
    {%- do return(not include_source_columns and not open_ended) -%}
{%- endmacro -%}
