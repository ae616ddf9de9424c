{#- The names in lists within lists, each once whatever its case; of a mapping, one of its two. -#}
{%- macro default__puddingstone_names(columns, of_mapping) -%}
    {%- set names = [] -%}
    {%- for column in ([columns] if columns is string or columns is mapping else columns) -%}
        {%- if column is string -%}
            {%- do names.append(column | trim) -%}
        {%- elif column is mapping -%}
            {%- do names.append(column[of_mapping]) -%}
        {%- elif column -%}
            {%- do names.extend(adapter.dispatch('puddingstone_names', 'automate_dv')(column, of_mapping)) -%}
        {%- endif -%}
    {%- endfor -%}
    {%- do return(adapter.dispatch('puddingstone_list', 'automate_dv')(names)) -%}
{%- endmacro -%}
