{#-
    Whether a row is the first complete one of its key. That it is complete is part of the window's condition and not of
    a `where`, which DuckDB would answer below the stage, hashing each key twice.
-#}
{%- macro default__puddingstone_is_first(key, not_null, order_by, indent=0) -%}
    {%- set others = not_null | reject('in', key) | list -%}
    {%- set complete_first = [others | join(' is null or ') ~ ' is null'] if others else [] -%}
    {%- set margin = '\n' ~ ' ' * indent -%}
    {%- do return(
        'case' ~ margin ~ '    when ' ~ not_null | join(' is not null' ~ margin ~ '     and ') ~ ' is not null'
        ~ margin ~ '    then row_number() over ('
        ~ margin ~ '        partition by ' ~ key | join(', ')
        ~ margin ~ '        order by ' ~ (complete_first + order_by) | join(', ')
        ~ margin ~ '    )'
        ~ margin ~ 'end = 1'
    ) -%}
{%- endmacro -%}
