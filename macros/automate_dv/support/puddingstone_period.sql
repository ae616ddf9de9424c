{#- The setting `period`, a day if nothing is said; each of them is a load of its own, so it cannot be as small as time is. -#}
{%- macro default__puddingstone_period() -%}
    {%- set period = adapter.dispatch('puddingstone_setting', 'automate_dv')('period', 'day') | lower -%}
    {%- set place = 'vault_insert_by_period in ' ~ this.name ~ ': ' -%}
    {%- if period == 'microsecond' -%}
        {%- do exceptions.raise_compiler_error(
            place ~ "This datepart (microsecond) is too small. Set period to millisecond or longer, better to day."
        ) -%}
    {%- elif period in ['millisecond', 'second', 'minute', 'hour'] -%}
        {%- do exceptions.warn(
            place ~ "This datepart (" ~ period ~ ") is small: each " ~ period ~ " is loaded on its own. Set period to day or longer."
        ) -%}
    {%- elif period not in ['day', 'week', 'month', 'quarter', 'year'] -%}
        {%- do exceptions.raise_compiler_error(
            place ~ "the setting period is " ~ period
            ~ ". Set it to millisecond, second, minute, hour, day, week, month, quarter or year."
        ) -%}
    {%- endif -%}
    {%- do return(period) -%}
{%- endmacro -%}
