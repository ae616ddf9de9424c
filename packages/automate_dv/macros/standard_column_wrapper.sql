{%- macro standard_column_wrapper(hash_content_casing=none) -%}
    {%- do return(adapter.dispatch('standard_column_wrapper', 'automate_dv')(
        hash_content_casing=hash_content_casing,
    )) -%}
{%- endmacro -%}

{%- macro default__standard_column_wrapper() -%}
    {%- do automate_dv.only_on_duckdb('standard_column_wrapper', kwargs) -%}
{%- endmacro -%}
