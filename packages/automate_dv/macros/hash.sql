{%- macro hash(columns=none, alias=none, is_hashdiff=false, columns_to_escape=none) -%}
    {%- do return(adapter.dispatch('hash', 'automate_dv')(
        columns=columns,
        alias=alias,
        is_hashdiff=is_hashdiff,
        columns_to_escape=columns_to_escape,
    )) -%}
{%- endmacro -%}

{%- macro default__hash() -%}
    {%- do automate_dv.only_on_duckdb('hash', kwargs) -%}
{%- endmacro -%}
