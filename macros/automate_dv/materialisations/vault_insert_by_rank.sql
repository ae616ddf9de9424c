{%- materialization vault_insert_by_rank, adapter='duckdb' -%}
    {%- set next_load = adapter.dispatch('puddingstone_next_load', 'automate_dv') -%}
    {%- set rank_sql = adapter.dispatch('replace_placeholder_with_rank_filter', 'automate_dv') -%}
    {%- set needed_setting = adapter.dispatch('puddingstone_needed_setting', 'automate_dv') -%}

    {%- do adapter.dispatch('check_placeholder', 'automate_dv')(sql, '__RANK_FILTER__') -%}
    {%- set rank_column = needed_setting('rank_column', 'the column with the rank') -%}
    {%- set rank_source_models = needed_setting('rank_source_models', 'the stages with that column') -%}
    {%- set ranks = adapter.dispatch('get_min_max_ranks', 'automate_dv')(rank_column, rank_source_models) -%}
    {%- do adapter.dispatch('puddingstone_limit_loads', 'automate_dv')(
        ranks['max_rank'] | int, 'Rank by an order with fewer different values.'
    ) -%}

    {%- set load = adapter.dispatch('puddingstone_begin_load', 'automate_dv')() -%}
    {%- if load['is_first'] -%}
        {%- do adapter.dispatch('puddingstone_first_load', 'automate_dv')(load, 'rank', rank_sql(sql, rank_column, 1)) -%}
    {%- else -%}
        {%- do adapter.dispatch('puddingstone_load_columns', 'automate_dv')(load, rank_sql(sql, rank_column, 1)) -%}
        {%- for rank in range(1, (ranks['max_rank'] | int) + 1) -%}
            {%- do next_load(load, 'rank ' ~ rank ~ ' of ' ~ ranks['max_rank'], rank_sql(sql, rank_column, rank)) -%}
        {%- endfor -%}
    {%- endif -%}
    {%- do return(adapter.dispatch('puddingstone_finish_load', 'automate_dv')(load)) -%}
{%- endmaterialization -%}
