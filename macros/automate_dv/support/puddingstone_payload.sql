{#-
    The payload as a list of columns: as given, or all that the stage has but those excluded and those with a part of
    their own. A hashdiff that is renamed is not there once more: the real AutomateDV hands it on among all columns.
    Where nobody knows which columns the stage has, one select item takes them all.
-#}
{%- macro default__puddingstone_payload(macro_name, src_payload, source_model, src_hashdiff, others) -%}
    {%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
    {%- set source_columns = adapter.dispatch('puddingstone_source_columns', 'automate_dv') -%}
    {%- set relation = ref(source_model) -%}
    {%- do adapter.dispatch('puddingstone_require_payload', 'automate_dv')(macro_name, src_payload) -%}
    {%- if src_payload is not mapping -%}
        {%- if automate_dv.process_payload_column_excludes is defined and src_payload is iterable and not src_payload -%}
            {%- do adapter.dispatch('puddingstone_require_columns', 'automate_dv')(
                macro_name, 'src_payload', source_columns(relation), relation
            ) -%}
        {%- endif -%}
        {%- do return(flat(src_payload) | reject('equalto', src_hashdiff['source_column']) | list) -%}
    {%- endif -%}
    {%- set identifier = adapter.dispatch('puddingstone_identifier', 'automate_dv') -%}
    {%- set named = flat(src_payload['columns']) | map('lower') | map('replace', '"', '') | list -%}
    {%- set excluded = named + flat(src_hashdiff['source_column'], others) | map('lower') | list -%}
    {%- set present = source_columns(relation) -%}
    {%- do adapter.dispatch('puddingstone_require_excluded', 'automate_dv')(
        macro_name, 'src_payload', src_payload, named, present
    ) -%}
    {%- set columns = [] -%}
    {%- for name in present if name | lower not in excluded -%}
        {%- do columns.append(identifier(name)) -%}
    {%- endfor -%}
    {%- if relation.is_cte and not columns -%}
        {%- do return([adapter.dispatch('puddingstone_all_but', 'automate_dv')(excluded, [], is_unknown=true)]) -%}
    {%- endif -%}
    {%- do return(columns) -%}
{%- endmacro -%}
