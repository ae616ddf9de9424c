{#- Stops when an argument is something else than a mapping, or a mapping with a key that nobody reads. -#}
{%- macro default__puddingstone_require_mapping(macro_name, argument, value, way_out, known=none) -%}
    {%- if value and value is not mapping -%}
        {%- do adapter.dispatch('puddingstone_stop', 'automate_dv')(
            macro_name,
            "the argument " ~ argument ~ " is " ~ adapter.dispatch('puddingstone_kind', 'automate_dv')(value)
            ~ ", and a mapping is needed.",
            way_out,
        ) -%}
    {%- endif -%}
    {%- for key in (value or {}) if known and key | lower not in known -%}
        {%- do adapter.dispatch('puddingstone_stop', 'automate_dv')(
            macro_name,
            "the argument " ~ argument ~ " has the key " ~ key ~ ", which is not one of " ~ known | join(', ') ~ ".",
            way_out,
        ) -%}
    {%- endfor -%}
{%- endmacro -%}
