{%- macro duckdb__standard_column_wrapper(hash_content_casing=none) -%}
    {%- set casing = (hash_content_casing or var('hash_content_casing', 'upper')) | lower -%}
    {%- if casing == 'upper' -%}
        {%- do return("nullif(trim(upper(cast([EXPRESSION] as varchar))), '')") -%}
    {%- elif casing == 'disabled' -%}
        {%- do return("nullif(trim(cast([EXPRESSION] as varchar)), '')") -%}
    {%- endif -%}
    {%- do exceptions.raise_compiler_error(
        "The variable hash_content_casing is '" ~ casing ~ "'; it can be 'upper' or 'disabled'."
    ) -%}
{%- endmacro -%}
