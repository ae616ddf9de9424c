{%- macro get_min_max_ranks(rank_column, rank_source_models) -%}
    {%- do return(adapter.dispatch('get_min_max_ranks', 'automate_dv')(
        rank_column=rank_column,
        rank_source_models=rank_source_models,
    )) -%}
{%- endmacro -%}

{%- macro default__get_min_max_ranks() -%}
    {%- do automate_dv.only_on_duckdb('get_min_max_ranks', kwargs) -%}
{%- endmacro -%}
