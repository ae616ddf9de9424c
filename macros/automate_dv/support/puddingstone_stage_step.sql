{#- One step of a stage: the columns of the step before, some of them replaced, and the new ones. -#}
{%- macro default__puddingstone_stage_step(previous, replaced, columns) -%}
    select
        *{{ ' exclude (' ~ replaced | join(', ') ~ ')' if replaced }},
        {{ columns | indent(8) }}
    from {{ previous }}
{%- endmacro -%}
