{#- One flat list of column names out of strings, lists, mappings with an alias, and nothing at all. -#}
{%- macro default__puddingstone_list() -%}
    {%- set columns = [] -%}
    {%- for item in varargs if item -%}
        {%- if item is string -%}
            {%- set names = [item] -%}
        {%- elif item is mapping -%}
            {%- set names = [item['alias'] or item['source_column']] -%}
        {%- elif item | reject('string') | list -%}
            {%- set names = adapter.dispatch('puddingstone_list', 'automate_dv')(*item) -%}
        {%- else -%}
            {%- set names = item | select | list -%}
        {%- endif -%}
        {%- for name in names if name | lower not in columns | map('lower') -%}
            {%- do columns.append(name) -%}
        {%- endfor -%}
    {%- endfor -%}
    {%- do return(columns) -%}
{%- endmacro -%}
