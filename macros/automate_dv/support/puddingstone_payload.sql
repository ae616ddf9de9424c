{#-
    The payload as a list of columns: as given, or all that the stage has but those excluded and those with a part of
    their own. A hashdiff that is renamed is not there once more: the real AutomateDV hands it on among all columns.
-#}
{%- macro default__puddingstone_payload(src_payload, source_model, src_hashdiff, others) -%}
    {%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
    {%- if src_payload is not mapping -%}
        {%- do return(flat(src_payload) | reject('equalto', src_hashdiff['source_column']) | list) -%}
    {%- endif -%}
    {%- set identifier = adapter.dispatch('puddingstone_identifier', 'automate_dv') -%}
    {%- set source_columns = adapter.dispatch('puddingstone_source_columns', 'automate_dv') -%}
    {%- set excluded = flat(src_payload['columns'], src_hashdiff['source_column'], others) | map('lower') | list -%}
    {%- set columns = [] -%}
    {%- for name in source_columns(ref(source_model)) if name | lower not in excluded -%}
        {%- do columns.append(identifier(name)) -%}
    {%- endfor -%}
    {%- do return(columns) -%}
{%- endmacro -%}
