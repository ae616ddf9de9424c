{#- Derived columns as select items: an expression word for word, a '!constant', or a list of parts joined by `||`. -#}
{%- macro default__puddingstone_derived_columns(derived) -%}
    {%- set constant = adapter.dispatch('as_constant', 'automate_dv') -%}
    {%- set items = [] -%}
    {%- for alias, given in derived.items() -%}
        {%- set value = given['source_column'] if given is mapping else given -%}
        {%- set escape = given is mapping and given['escape'] -%}
        {%- set parts = [] -%}
        {%- for part in ([value] if value is string else value) -%}
            {%- do parts.append('"' ~ part ~ '"' if escape else constant(part)) -%}
        {%- endfor -%}
        {%- set expression = parts[0] if value is string else "concat_ws('||', " ~ parts | join(', ') ~ ')' -%}
        {%- do items.append(alias if expression == alias else expression ~ ' as ' ~ alias) -%}
    {%- endfor -%}
    {%- do return(items) -%}
{%- endmacro -%}
