{%- macro duckdb__concat_ws(string_list, separator='||') -%}
concat_ws('{{ separator }}',
    {{ string_list | join(',\n    ') }}
)
{%- endmacro -%}
