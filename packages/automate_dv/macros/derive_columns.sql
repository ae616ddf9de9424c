{%- macro derive_columns(source_relation=none, columns=none) -%}
    {%- do return(adapter.dispatch('derive_columns', 'automate_dv')(
        source_relation=source_relation,
        columns=columns,
    )) -%}
{%- endmacro -%}

{%- macro default__derive_columns() -%}
    {%- do automate_dv.only_on_duckdb('derive_columns', kwargs) -%}
{%- endmacro -%}
