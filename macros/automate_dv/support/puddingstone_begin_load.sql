{#-
    Begins a load in parts: runs the hooks before it and says what is there. The select makes dbt begin a transaction,
    because there must be one to end, even where nothing is to be loaded.
-#}
{%- macro default__puddingstone_begin_load() -%}
    {%- set existing = load_cached_relation(this) -%}
    {{- run_hooks(pre_hooks, inside_transaction=False) -}}
    {%- call statement('begin') -%}
        select 1
    {%- endcall -%}
    {{- run_hooks(pre_hooks, inside_transaction=True) -}}
    {%- do return({
        'existing': existing,
        'target': this.incorporate(type='table'),
        'is_first': existing is none or existing.is_view or should_full_refresh(),
        'rows': 0,
        'rows_to_commit': 0,
        'sql': sql,
    }) -%}
{%- endmacro -%}
