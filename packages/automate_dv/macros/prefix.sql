{%- macro prefix(columns=none, prefix_str=none, alias_target='source') -%}
    {%- do return(adapter.dispatch('prefix', 'automate_dv')(
        columns=columns,
        prefix_str=prefix_str,
        alias_target=alias_target,
    )) -%}
{%- endmacro -%}

{%- macro default__prefix() -%}
    {%- do automate_dv.only_on_duckdb('prefix', kwargs) -%}
{%- endmacro -%}
