{#- The inputs of a stage that come from its source: names that no derived column takes. -#}
{%- macro default__puddingstone_stage_carried(inputs, derived) -%}
    {%- set aliases = derived.keys() | map('lower') | list -%}
    {%- set names = [] -%}
    {%- for name in inputs if name | lower not in aliases and name[:1] != '!' -%}
        {%- do names.append(name) -%}
    {%- endfor -%}
    {%- do return(names) -%}
{%- endmacro -%}
