{#- What a materialisation of AutomateDV puts its part of the rows in for; nothing for any other. -#}
{%- macro default__puddingstone_placeholder() -%}
    {%- do return({
        'vault_insert_by_period': '__PERIOD_FILTER__',
        'vault_insert_by_rank': '__RANK_FILTER__',
    }.get(model.config.materialized)) -%}
{%- endmacro -%}
