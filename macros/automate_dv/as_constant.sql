{%- macro duckdb__as_constant(column_str) -%}
    {%- if column_str is string and column_str[:1] == '!' -%}
        {%- do return("'" ~ modules.re.sub("''?", "''", column_str[1:]) ~ "'") -%}
    {%- endif -%}
    {%- do return(column_str) -%}
{%- endmacro -%}
