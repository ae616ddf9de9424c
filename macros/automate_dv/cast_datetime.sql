{%- macro duckdb__cast_datetime(column_str, as_string=false, alias=none, date_type=none) -%}
    {%- set value = "'" ~ column_str | replace("'", '') ~ "'" if as_string else column_str -%}
    cast({{ value }} as timestamp){{ ' as ' ~ alias if alias }}
{%- endmacro -%}
