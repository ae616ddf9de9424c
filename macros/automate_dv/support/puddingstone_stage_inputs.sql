{#- The names that the null replacements, hashes and ranks of a stage are made from. -#}
{%- macro default__puddingstone_stage_inputs(nulled, hashed, ranked) -%}
    {%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
    {%- set inputs = [nulled] -%}
    {%- for value in hashed.values() if not (value is mapping and value['exclude_columns']) -%}
        {%- do inputs.append(value['columns'] if value is mapping else value) -%}
    {%- endfor -%}
    {%- for rank in ranked.values() -%}
        {%- set order = rank['order_by'] -%}
        {%- do inputs.append(rank['partition_by']) -%}
        {%- for key in ([order] if order is string or order is mapping else order) -%}
            {%- do inputs.append(key.keys() | list if key is mapping else key) -%}
        {%- endfor -%}
    {%- endfor -%}
    {%- do return(flat(*inputs)) -%}
{%- endmacro -%}
