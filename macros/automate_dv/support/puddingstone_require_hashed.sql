{#- Stops when a hashed column does not say what is hashed. -#}
{%- macro default__puddingstone_require_hashed(macro_name, argument, hashed) -%}
    {%- for alias, value in (hashed or {}).items() if not (value is mapping and value['exclude_columns']) -%}
        {%- set is_mapping = value is mapping and value -%}
        {%- do adapter.dispatch('puddingstone_require', 'automate_dv')(
            macro_name,
            {argument ~ '.' ~ alias ~ ('.columns' if is_mapping else ''): value['columns'] if is_mapping else value},
            "Name what is hashed: a column, a list of columns, or {is_hashdiff: true, columns: [..]}.",
        ) -%}
    {%- endfor -%}
{%- endmacro -%}
