{#- Stops when a ranked column does not say within what or by what it is ranked. -#}
{%- macro default__puddingstone_require_ranked(macro_name, argument, ranked) -%}
    {%- for alias, rank in (ranked or {}).items() -%}
        {%- for part in ['partition_by', 'order_by'] -%}
            {%- do adapter.dispatch('puddingstone_require', 'automate_dv')(
                macro_name,
                {argument ~ '.' ~ alias ~ '.' ~ part: rank[part] if rank is mapping else none},
                "A rank is {partition_by: columns, order_by: columns}.",
            ) -%}
        {%- endfor -%}
    {%- endfor -%}
{%- endmacro -%}
