{#-
    Warns of a column to be left out that is not there to begin with, most likely because its name is misspelt: AutomateDV
    takes it, and a list can be shared by models. Stops when columns are listed where it is only said that some are left out.
-#}
{%- macro default__puddingstone_require_excluded(macro_name, argument, given, excluded, present) -%}
    {%- set stop = adapter.dispatch('puddingstone_stop', 'automate_dv') -%}
    {%- set switch = given['exclude_columns'] -%}
    {%- if switch is iterable and switch is not string -%}
        {%- do stop(
            macro_name,
            "the argument " ~ argument ~ ".exclude_columns is " ~ adapter.dispatch('puddingstone_kind', 'automate_dv')(switch) ~ ".",
            "Give {exclude_columns: true, columns: [..]}, with the columns that are left out.",
        ) -%}
    {%- endif -%}
    {%- set known = present | map('lower') | map('replace', '"', '') | list -%}
    {%- set match_stock = adapter.dispatch('puddingstone_match_stock', 'automate_dv')() -%}
    {%- for name in excluded if known and name not in known and not match_stock -%}
        {%- do exceptions.warn(
            "automate_dv." ~ macro_name ~ " in " ~ this.name ~ ": the argument " ~ argument ~ " excludes " ~ name
            ~ ", which is not there to be excluded. There are " ~ present | join(', ') ~ "."
        ) -%}
    {%- endfor -%}
{%- endmacro -%}
