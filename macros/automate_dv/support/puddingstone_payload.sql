{#- The payload as a list of columns: as given, or all that the stage has but those excluded and those with a part of their own. -#}
{%- macro default__puddingstone_payload(src_payload, source_model, others) -%}
    {%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
    {%- if src_payload is not mapping -%}
        {%- do return(flat(src_payload)) -%}
    {%- endif -%}
    {%- set identifier = adapter.dispatch('puddingstone_identifier', 'automate_dv') -%}
    {%- set source_columns = adapter.dispatch('puddingstone_source_columns', 'automate_dv') -%}
    {%- set excluded = flat(src_payload['columns'], others) | map('lower') | list -%}
    {%- set columns = [] -%}
    {%- for name in source_columns(ref(source_model)) if name | lower not in excluded -%}
        {%- do columns.append(identifier(name)) -%}
    {%- endfor -%}
    {%- do return(columns) -%}
{%- endmacro -%}
