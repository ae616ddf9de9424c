{%- macro null_columns(source_relation=none, columns=none) -%}
    {%- do return(adapter.dispatch('null_columns', 'automate_dv')(
        source_relation=source_relation,
        columns=columns,
    )) -%}
{%- endmacro -%}

{%- macro default__null_columns() -%}
    {%- do automate_dv.only_on_duckdb('null_columns', kwargs) -%}
{%- endmacro -%}
