{#- The columns whose nulls are replaced, with what replaces them: `required` and `optional` in any case. -#}
{%- macro default__puddingstone_null_keys(null_columns) -%}
    {%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
    {%- set keys = {} -%}
    {%- for need, names in (null_columns or {}).items() -%}
        {%- set key = var('null_key_required', '-1') if need | lower == 'required' else var('null_key_optional', '-2') -%}
        {%- for name in flat(names) -%}
            {%- do keys.update({name: key}) -%}
        {%- endfor -%}
    {%- endfor -%}
    {%- do return(keys) -%}
{%- endmacro -%}
