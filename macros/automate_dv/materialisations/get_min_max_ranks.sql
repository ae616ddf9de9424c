{#- The least and the greatest rank that models hold. -#}
{%- macro duckdb__get_min_max_ranks(rank_column, rank_source_models) -%}
    {%- set models = adapter.dispatch('puddingstone_list', 'automate_dv')(rank_source_models) -%}
    {%- set query -%}
        select
            min(cast({{ rank_column }} as integer)) as min_rank,
            max(cast({{ rank_column }} as integer)) as max_rank
        from (
            {%- for model_name in models %}
            select {{ rank_column }}
            from {{ ref(model_name) }}
            {{- '\n            union all' if not loop.last }}
            {%- endfor %}
        ) as ranks
    {%- endset -%}
    {%- set ranks = adapter.dispatch('puddingstone_one_row', 'automate_dv')(query) -%}
    {%- do return({'min_rank': ranks['min_rank'] | string, 'max_rank': ranks['max_rank'] | string}) -%}
{%- endmacro -%}
