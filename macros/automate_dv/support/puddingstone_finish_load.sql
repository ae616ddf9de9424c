{#- Ends a load in parts as dbt ends an incremental one: grants, indexes, comments, hooks, and the commit. -#}
{%- macro default__puddingstone_finish_load(load) -%}
    {%- call noop_statement('main', 'INSERT ' ~ load['rows'], 'INSERT', load['rows']) -%}
        {{ load['sql'] }}
    {%- endcall -%}
    {%- do apply_grants(
        load['target'], config.get('grants'), should_revoke=should_revoke(load['existing'], load['is_first'])
    ) -%}
    {%- if load['is_first'] -%}
        {%- do create_indexes(load['target']) -%}
    {%- endif -%}
    {%- do persist_docs(load['target'], model) -%}
    {{- run_hooks(post_hooks, inside_transaction=True) -}}
    {%- do adapter.commit() -%}
    {{- run_hooks(post_hooks, inside_transaction=False) -}}
    {%- do return({'relations': [load['target']]}) -%}
{%- endmacro -%}
