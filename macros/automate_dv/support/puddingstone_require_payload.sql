{#- Stops when a payload of all columns but some does not say so in words that are read. -#}
{%- macro default__puddingstone_require_payload(macro_name, src_payload) -%}
    {%- if src_payload is mapping -%}
        {%- set way_out = 'A payload of all columns but some is {exclude_columns: true, columns: [..]}.' -%}
        {%- do adapter.dispatch('puddingstone_require_mapping', 'automate_dv')(
            macro_name, 'src_payload', src_payload, way_out, ['exclude_columns', 'columns']
        ) -%}
        {%- do adapter.dispatch('puddingstone_require', 'automate_dv')(
            macro_name, {'src_payload.exclude_columns': src_payload['exclude_columns']}, way_out
        ) -%}
    {%- elif src_payload is not string -%}
        {%- do adapter.dispatch('puddingstone_require_names', 'automate_dv')(macro_name, 'src_payload', src_payload) -%}
    {%- endif -%}
{%- endmacro -%}
