{#- The table of as-of dates: a model, a table of a source as `{source: table}`, or what one of them was resolved to. -#}
{%- macro default__puddingstone_as_of_relation(as_of_dates_table) -%}
    {%- if as_of_dates_table is string -%}
        {%- do return(ref(as_of_dates_table)) -%}
    {%- elif as_of_dates_table.without_identifier is defined -%}
        {%- do return(as_of_dates_table) -%}
    {%- endif -%}
    {%- do return(source(*(as_of_dates_table.items() | first))) -%}
{%- endmacro -%}
