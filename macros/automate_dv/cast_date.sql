{%- macro duckdb__cast_date(column_str, as_string=false, alias=none, date_type=none, datetime=false) -%}
    {%- set value = "'" ~ column_str | replace("'", '') ~ "'" if as_string else column_str -%}
    cast({{ value }} as {{ 'timestamp' if datetime else 'date' }}){{ ' as ' ~ alias if alias }}
{%- endmacro -%}
