{#- The source columns that a stage's derived columns ask to be quoted. -#}
{%- macro default__puddingstone_stage_escaped(derived) -%}
    {%- set names = [] -%}
    {%- for given in derived.values() if given is mapping and given['escape'] -%}
        {%- do names.append(given['source_column']) -%}
    {%- endfor -%}
    {%- do return(adapter.dispatch('puddingstone_list', 'automate_dv')(names)) -%}
{%- endmacro -%}
