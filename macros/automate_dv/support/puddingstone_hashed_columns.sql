{#- Hashed columns with `exclude_columns` spelled out: the source's columns but those named. Columns that the stage makes itself may be named too. -#}
{%- macro default__puddingstone_hashed_columns(hashed, source_columns, relation, made) -%}
    {%- set identifier = adapter.dispatch('puddingstone_identifier', 'automate_dv') -%}
    {%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
    {%- set spelled_out = {} -%}
    {%- for alias, value in hashed.items() -%}
        {%- if value is mapping and value['exclude_columns'] -%}
            {%- do adapter.dispatch('puddingstone_require_columns', 'automate_dv')(
                'stage', 'hashed_columns.' ~ alias, source_columns, relation
            ) -%}
            {%- set excluded = flat(value['columns']) | map('lower') | map('replace', '"', '') | list -%}
            {%- do adapter.dispatch('puddingstone_require_excluded', 'automate_dv')(
                'stage', 'hashed_columns.' ~ alias, value, excluded, flat(source_columns, made) if source_columns else []
            ) -%}
            {%- set names = [] -%}
            {%- for name in source_columns if name | lower not in excluded -%}
                {%- do names.append(identifier(name)) -%}
            {%- endfor -%}
            {%- do spelled_out.update({alias: {'is_hashdiff': value['is_hashdiff'], 'columns': names}}) -%}
        {%- else -%}
            {%- do spelled_out.update({alias: value}) -%}
        {%- endif -%}
    {%- endfor -%}
    {%- do return(spelled_out) -%}
{%- endmacro -%}
