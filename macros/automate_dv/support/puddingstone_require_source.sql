{#-
    Stops when a macro shall read what it cannot: a table of a source where it reads models, or many where it reads one.
    While dbt only parses, what it reads is named as well, so that the macro has nothing more to say then.
-#}
{%- macro default__puddingstone_require_source(macro_name, source_model) -%}
    {%- if macro_name == 'stage' -%}
        {%- set way_out = 'It is the name of one model, or one table of a source as {source: table}.' -%}
        {%- set fits = source_model is string or (source_model is mapping and source_model | length == 1) -%}
    {%- elif macro_name in ['hub', 'link', 'nh_link', 'ref_table', 'xts'] -%}
        {%- set way_out = 'It is the name of a model, or a list of them.' -%}
        {%- set fits = source_model is string or (source_model is sequence and source_model is not mapping) -%}
    {%- else -%}
        {%- set way_out = 'It is the name of one model.' -%}
        {%- set fits = source_model is string -%}
    {%- endif -%}
    {%- set names = [source_model] if source_model is string or not fits else source_model | list -%}
    {%- if not fits or names | reject('string') | list -%}
        {%- set kind = adapter.dispatch('puddingstone_kind', 'automate_dv')(source_model) -%}
        {%- set counted = kind ~ ' of ' ~ source_model | length if kind in ['a mapping', 'a list'] else kind -%}
        {%- do adapter.dispatch('puddingstone_stop', 'automate_dv')(
            macro_name, "the argument source_model is " ~ counted ~ ".", way_out
        ) -%}
    {%- elif not execute and source_model is mapping -%}
        {%- do source(*(source_model.items() | first)) -%}
    {%- elif not execute -%}
        {%- for model_name in names -%}
            {%- do ref(model_name) -%}
        {%- endfor -%}
    {%- endif -%}
{%- endmacro -%}
