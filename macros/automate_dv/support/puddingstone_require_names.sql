{#- Stops when what shall name columns holds something else than names: text, lists of it, and mappings with an alias. -#}
{%- macro default__puddingstone_require_names(macro_name, argument, value) -%}
    {%- if value is mapping and not value['source_column'] -%}
        {%- do adapter.dispatch('puddingstone_stop', 'automate_dv')(
            macro_name,
            "the argument " ~ argument ~ " is a mapping without source_column.",
            "Name a column, or give {source_column: column, alias: name}.",
        ) -%}
    {%- elif value is number or value is boolean -%}
        {%- do adapter.dispatch('puddingstone_stop', 'automate_dv')(
            macro_name,
            "the argument " ~ argument ~ " holds " ~ adapter.dispatch('puddingstone_kind', 'automate_dv')(value)
            ~ ", and the name of a column is needed.",
            "Name a column, or a list of columns; in YAML, a name that reads as something else needs quotes.",
        ) -%}
    {%- elif value is iterable and value is not string and value is not mapping -%}
        {%- for part in value if part is not string -%}
            {%- do adapter.dispatch('puddingstone_require_names', 'automate_dv')(macro_name, argument, part) -%}
        {%- endfor -%}
    {%- endif -%}
{%- endmacro -%}
