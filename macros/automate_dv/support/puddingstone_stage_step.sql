{#- One step of a stage: the columns of the step before that stay, and the new ones. -#}
{%- macro default__puddingstone_stage_step(previous, kept, columns) -%}
    select
        {{ kept }},
        {{ columns | indent(8) }}
    from {{ previous }}
{%- endmacro -%}
