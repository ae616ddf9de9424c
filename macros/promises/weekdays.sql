{#- Numbers of days of the week that are said by their names; `every day`, or none, are all seven. -#}
{% macro weekdays(days) %}
    {%- set names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] -%}
    {%- if not days or days in ('all', 'every day') -%}
        {{ return([1, 2, 3, 4, 5, 6, 7]) }}
    {%- endif -%}
    {%- set numbers = [] -%}
    {%- for day in ([days] if days is string else days) -%}
        {%- if day not in names -%}
            {{ exceptions.raise_compiler_error(
                "'" ~ day ~ "' is no day of the week; say one of " ~ names | join(', ')
            ) }}
        {%- endif -%}
        {%- do numbers.append(names.index(day) + 1) -%}
    {%- endfor -%}
    {{ return(numbers | sort) }}
{% endmacro %}
