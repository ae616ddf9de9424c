{#- Which columns of a stage are known to have which type, by lower-case name: asked of the source, or said by the
derived column itself. `TRIMMED` is text that has neither blanks around it nor nothing in it. -#}
{%- macro default__puddingstone_column_types(source_types, derived) -%}
    {%- set cast = '(?i)cast\([^()]+ as (\w+(?:\([\d, ]+\))?)\)' -%}
    {%- set trimmed = "(?i)nullif\(trim\((cast\([^()]+ as varchar\)|[^()]+)\), ''\)" -%}
    {%- set types = {} -%}
    {%- for name, type in source_types.items() -%}
        {%- do types.update({name | lower: type}) -%}
    {%- endfor -%}
    {%- for alias, given in derived.items() -%}
        {%- set expression = given | trim if given is string else '' -%}
        {%- set said = modules.re.fullmatch(cast, expression) -%}
        {%- set type = said.group(1) if said else 'TRIMMED' if modules.re.fullmatch(trimmed, expression) else '' -%}
        {%- do types.update({alias | lower: type}) -%}
    {%- endfor -%}
    {%- do return(types) -%}
{%- endmacro -%}
