{#- Whether the project wants what AutomateDV itself would load, its known faults included. -#}
{%- macro default__puddingstone_match_stock() -%}
    {%- do return(var('puddingstone_match_stock', false)) -%}
{%- endmacro -%}
