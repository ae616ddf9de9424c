{#- The last moment of a period that begins at a given one; of a longer period than a day, the last moment of its first day. -#}
{%- macro duckdb__timestamp_add(datepart, interval, from_date_or_timestamp) -%}
    {%- set match_stock = adapter.dispatch('puddingstone_match_stock', 'automate_dv')() -%}
    {%- set lengths = {
        'microsecond': '1 microsecond',
        'millisecond': '999 microsecond',
        'second': '999 millisecond',
        'minute': '5999 millisecond' if match_stock else '59999 millisecond',
        'hour': '3599999 millisecond',
    } -%}
    ({{ from_date_or_timestamp }} + interval {{ lengths.get(datepart, '86399999 millisecond') }})
{%- endmacro -%}
