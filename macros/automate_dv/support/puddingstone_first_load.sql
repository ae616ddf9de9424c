{#- Creates the table anew with the first part of what is to be loaded. -#}
{%- macro default__puddingstone_first_load(load, part, part_sql) -%}
    {%- if load['existing'] is not none -%}
        {%- do adapter.drop_relation(load['existing']) -%}
    {%- endif -%}
    {%- call statement('first_load', fetch_result=true) -%}
        {{ create_table_as(False, load['target'], part_sql) }}
    {%- endcall -%}
    {%- set rows = load_result('first_load')['table'].rows[0][0] | int -%}
    {%- do load.update({'rows': rows, 'sql': part_sql}) -%}
    {%- do adapter.dispatch('puddingstone_log_rows', 'automate_dv')('first ' ~ part ~ ' (the next run goes on)', rows) -%}
{%- endmacro -%}
