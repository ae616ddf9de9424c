{#- Stops when a stage is asked for nothing, or for something that does not say what it is made from. -#}
{%- macro default__puddingstone_require_stage(include_source_columns, derived, nulled, hashed, ranked) -%}
    {%- if not (include_source_columns or derived or nulled or hashed or ranked) -%}
        {%- do adapter.dispatch('puddingstone_stop', 'automate_dv')(
            'stage', "the argument include_source_columns is false, and no other columns are asked for.",
            "Include them, or give derived_columns, null_columns, hashed_columns or ranked_columns.",
        ) -%}
    {%- endif -%}
    {%- do adapter.dispatch('puddingstone_require_derived', 'automate_dv')('stage', 'derived_columns', derived) -%}
    {%- do adapter.dispatch('puddingstone_require_hashed', 'automate_dv')('stage', 'hashed_columns', hashed) -%}
    {%- do adapter.dispatch('puddingstone_require_ranked', 'automate_dv')('stage', 'ranked_columns', ranked) -%}
{%- endmacro -%}
