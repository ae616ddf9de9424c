{#- Whether a model of this materialisation is about to be renewed: its table is there and is not to be built anew. -#}
{%- macro default__puddingstone_has_table(kind) -%}
    {%- if model.config.materialized != kind or not execute or should_full_refresh() -%}
        {%- do return(false) -%}
    {%- endif -%}
    {%- set relation = load_relation(this) -%}
    {%- do return(relation is not none and relation.type == 'table') -%}
{%- endmacro -%}
