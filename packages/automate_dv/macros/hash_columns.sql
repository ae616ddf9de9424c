{%- macro hash_columns(columns=none, columns_to_escape=none) -%}
    {%- do return(adapter.dispatch('hash_columns', 'automate_dv')(
        columns=columns,
        columns_to_escape=columns_to_escape,
    )) -%}
{%- endmacro -%}

{%- macro default__hash_columns() -%}
    {%- do automate_dv.only_on_duckdb('hash_columns', kwargs) -%}
{%- endmacro -%}
