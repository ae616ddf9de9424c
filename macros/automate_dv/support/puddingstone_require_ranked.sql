{#- Stops when a ranked column does not say within what or by what it is ranked. -#}
{%- macro default__puddingstone_require_ranked(macro_name, argument, ranked) -%}
    {%- set way_out = 'A rank is {partition_by: columns, order_by: columns}.' -%}
    {%- set require_mapping = adapter.dispatch('puddingstone_require_mapping', 'automate_dv') -%}
    {%- do require_mapping(macro_name, argument, ranked, 'It is {column: {partition_by: columns, order_by: columns}}.') -%}
    {%- for alias, rank in (ranked or {}).items() -%}
        {%- set place = argument ~ '.' ~ alias -%}
        {%- do require_mapping(macro_name, place, rank, way_out, ['partition_by', 'order_by', 'dense_rank']) -%}
        {%- for part in ['partition_by', 'order_by'] -%}
            {%- do adapter.dispatch('puddingstone_require', 'automate_dv')(
                macro_name, {place ~ '.' ~ part: rank[part] if rank is mapping else none}, way_out
            ) -%}
        {%- endfor -%}
    {%- endfor -%}
{%- endmacro -%}
