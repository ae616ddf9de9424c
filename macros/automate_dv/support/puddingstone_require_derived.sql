{#- Stops when a derived column is made from something else than text, or from nothing. -#}
{%- macro default__puddingstone_require_derived(macro_name, argument, derived) -%}
    {%- set require_mapping = adapter.dispatch('puddingstone_require_mapping', 'automate_dv') -%}
    {%- set way_out = 'A derived column is an expression, a !constant, a list of them, or {source_column: column, escape: true}.' -%}
    {%- do require_mapping(macro_name, argument, derived, 'It is {column: what it is made from}.') -%}
    {%- for alias, given in (derived or {}).items() -%}
        {%- set place = argument ~ '.' ~ alias -%}
        {%- if given is mapping -%}
            {%- do require_mapping(macro_name, place, given, way_out, ['source_column', 'escape']) -%}
        {%- endif -%}
        {%- set value = given['source_column'] if given is mapping else given -%}
        {%- for part in (value if value is iterable and value is not string and value is not mapping else [value])
            if part is not string or not part -%}
            {%- do adapter.dispatch('puddingstone_stop', 'automate_dv')(
                macro_name,
                "the argument " ~ place ~ " is made from " ~ adapter.dispatch('puddingstone_kind', 'automate_dv')(part) ~ ".",
                way_out ~ ' In YAML, text that reads as something else needs quotes.',
            ) -%}
        {%- endfor -%}
    {%- endfor -%}
{%- endmacro -%}
