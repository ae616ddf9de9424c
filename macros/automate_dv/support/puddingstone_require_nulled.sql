{#- Stops when it is not said of columns whose nulls are replaced whether they are required or optional. -#}
{%- macro default__puddingstone_require_nulled(macro_name, argument, nulled) -%}
    {%- do adapter.dispatch('puddingstone_require_mapping', 'automate_dv')(
        macro_name, argument, nulled, 'It is {required: columns, optional: columns}.', ['required', 'optional']
    ) -%}
    {%- for need, names in (nulled or {}).items() if names is not string -%}
        {%- do adapter.dispatch('puddingstone_require_names', 'automate_dv')(macro_name, argument ~ '.' ~ need, names) -%}
    {%- endfor -%}
{%- endmacro -%}
