{#-
    All columns but those of some names, whatever their case, as a select item. Where it is not known which columns
    there are, as those of an ephemeral model, DuckDB finds out when it runs the statement.
-#}
{%- macro default__puddingstone_all_but(names, known, is_unknown=false) -%}
    {%- set identifier = adapter.dispatch('puddingstone_identifier', 'automate_dv') -%}
    {%- set bare = names | map('lower') | map('replace', '"', '') | unique | list -%}
    {%- if is_unknown and bare -%}
        {%- do return("columns(lambda c: lower(c) not in ('" ~ bare | map('replace', "'", "''") | join("', '") ~ "'))") -%}
    {%- endif -%}
    {%- set excluded = [] -%}
    {%- for name in known if name | lower | replace('"', '') in bare -%}
        {%- do excluded.append(identifier(name)) -%}
    {%- endfor -%}
    {%- do return('* exclude (' ~ excluded | join(', ') ~ ')' if excluded else '*') -%}
{%- endmacro -%}
