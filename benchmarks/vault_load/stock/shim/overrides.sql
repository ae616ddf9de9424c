{#- The least that lets AutomateDV's own SQL run on DuckDB. Loads by period would need two macros more. -#}

{%- macro duckdb__get_escape_characters() -%}
    {%- do return(('"', '"')) -%}
{%- endmacro -%}

{%- macro duckdb__type_binary(for_dbt_compare=false) -%}
    blob
{%- endmacro -%}

{%- macro duckdb__cast_binary(column_str, alias=none, quote=true) -%}
    cast({{ "unhex('" ~ column_str ~ "')" if quote else column_str }} as blob){{ ' as ' ~ alias if alias }}
{%- endmacro -%}

{%- macro duckdb__cast_date(column_str, as_string=false, alias=none) -%}
    cast({{ "'" ~ column_str | replace("'", '') ~ "'" if as_string else column_str }} as date){{ ' as ' ~ alias if alias }}
{%- endmacro -%}

{%- macro duckdb__cast_datetime(column_str, as_string=false, alias=none, date_type=none) -%}
    cast({{ "'" ~ column_str | replace("'", '') ~ "'" if as_string else column_str }} as timestamp){{ ' as ' ~ alias if alias }}
{%- endmacro -%}

{%- macro duckdb__hash_alg_md5() -%}
    {%- do return('unhex(md5([HASH_STRING_PLACEHOLDER]))') -%}
{%- endmacro -%}

{%- macro duckdb__hash_alg_sha1() -%}
    {%- do return('unhex(sha1([HASH_STRING_PLACEHOLDER]))') -%}
{%- endmacro -%}

{%- macro duckdb__hash_alg_sha256() -%}
    {%- do return('unhex(sha256([HASH_STRING_PLACEHOLDER]))') -%}
{%- endmacro -%}
