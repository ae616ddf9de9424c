{#- Stops when a hashed column does not say what is hashed, or says it in words that nobody reads. -#}
{%- macro default__puddingstone_require_hashed(macro_name, argument, hashed) -%}
    {%- set way_out = 'Name what is hashed: a column, a list of columns, or {is_hashdiff: true, columns: [..]}.' -%}
    {%- set require_mapping = adapter.dispatch('puddingstone_require_mapping', 'automate_dv') -%}
    {%- do require_mapping(macro_name, argument, hashed, 'It is {column: what is hashed}.') -%}
    {%- for alias, value in (hashed or {}).items() -%}
        {%- set is_mapping = value is mapping and value -%}
        {%- set place = argument ~ '.' ~ alias ~ ('.columns' if is_mapping else '') -%}
        {%- set names = value['columns'] if is_mapping else value -%}
        {%- if is_mapping -%}
            {%- do require_mapping(
                macro_name, argument ~ '.' ~ alias, value, way_out, ['is_hashdiff', 'exclude_columns', 'columns']
            ) -%}
        {%- endif -%}
        {%- if not (is_mapping and value['exclude_columns']) -%}
            {%- do adapter.dispatch('puddingstone_require', 'automate_dv')(macro_name, {place: names}, way_out) -%}
        {%- endif -%}
        {%- if names is not string -%}
            {%- do adapter.dispatch('puddingstone_require_names', 'automate_dv')(macro_name, place, names) -%}
        {%- endif -%}
    {%- endfor -%}
{%- endmacro -%}
