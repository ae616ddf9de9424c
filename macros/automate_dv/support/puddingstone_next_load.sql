{#-
    Adds one more part to the table. What the parts before it brought is committed first: whatever happens now, they
    stay, and the next run goes on after them.
-#}
{%- macro default__puddingstone_next_load(load, part, part_sql) -%}
    {%- if load['rows_to_commit'] -%}
        {%- do adapter.commit() -%}
    {%- endif -%}
    {%- set columns = load['columns'] | map(attribute='quoted') | join(', ') -%}
    {%- call statement('next_load', fetch_result=true) -%}
        {{ config.get('sql_header') or '' }}
        insert into {{ load['target'] }} ({{ columns }})
        select {{ columns }}
        from (
            {{ part_sql }}
        ) as part
    {%- endcall -%}
    {%- set rows = load_result('next_load')['table'].rows[0][0] | int -%}
    {%- do load.update({'rows': load['rows'] + rows, 'rows_to_commit': rows, 'sql': part_sql}) -%}
    {%- do adapter.dispatch('puddingstone_log_rows', 'automate_dv')(part, rows) -%}
{%- endmacro -%}
