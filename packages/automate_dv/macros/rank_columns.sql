{%- macro rank_columns(columns=none) -%}
    {%- do return(adapter.dispatch('rank_columns', 'automate_dv')(columns=columns)) -%}
{%- endmacro -%}

{%- macro default__rank_columns() -%}
    {%- do automate_dv.only_on_duckdb('rank_columns', kwargs) -%}
{%- endmacro -%}
