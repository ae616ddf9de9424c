{#- The names that the null replacements, hashes and ranks of a stage are made from, but those that it makes itself. -#}
{%- macro default__puddingstone_stage_inputs(nulled, hashed, ranked) -%}
    {%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
    {%- set original = adapter.dispatch('puddingstone_null_original', 'automate_dv') -%}
    {%- set hash_inputs, rank_inputs, originals = [], [], [] -%}
    {%- for value in hashed.values() if not (value is mapping and value['exclude_columns']) -%}
        {%- do hash_inputs.append(value['columns'] if value is mapping else value) -%}
    {%- endfor -%}
    {%- for rank in ranked.values() -%}
        {%- set order = rank['order_by'] -%}
        {%- do rank_inputs.append(rank['partition_by']) -%}
        {%- for key in ([order] if order is string or order is mapping else order) -%}
            {%- do rank_inputs.append(key.keys() | list if key is mapping else key) -%}
        {%- endfor -%}
    {%- endfor -%}
    {%- for name in nulled -%}
        {%- do originals.append(original(name) | lower) -%}
    {%- endfor -%}
    {%- set aliases = hashed.keys() | map('lower') | list -%}
    {%- set inputs = [nulled] -%}
    {%- for name in flat(hash_inputs) if name | lower not in originals -%}
        {%- do inputs.append(name) -%}
    {%- endfor -%}
    {%- for name in flat(rank_inputs) if name | lower not in originals + aliases -%}
        {%- do inputs.append(name) -%}
    {%- endfor -%}
    {%- do return(flat(*inputs)) -%}
{%- endmacro -%}
