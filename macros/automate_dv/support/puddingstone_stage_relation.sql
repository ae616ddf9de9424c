{#- What a stage reads: a model, or one table of a source given as `{source: table}`. -#}
{%- macro default__puddingstone_stage_relation(source_model) -%}
    {%- if source_model is mapping -%}
        {%- do return(source(*(source_model.items() | first))) -%}
    {%- endif -%}
    {%- do return(ref(source_model)) -%}
{%- endmacro -%}
