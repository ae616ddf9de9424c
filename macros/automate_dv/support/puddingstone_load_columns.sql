{#- The columns that every part of a load fills, after `on_schema_change` has had its say; one part tells what the model has. -#}
{%- macro default__puddingstone_load_columns(load, part_sql) -%}
    {%- set on_schema_change = incremental_validate_on_schema_change(config.get('on_schema_change'), default='ignore') -%}
    {%- set columns = [] -%}
    {%- if on_schema_change != 'ignore' -%}
        {%- set shape = make_temp_relation(load['target']) -%}
        {%- do run_query(create_table_as(True, shape, 'select * from (\n' ~ part_sql ~ '\n) as part limit 0')) -%}
        {%- do columns.extend(process_schema_changes(on_schema_change, shape, load['target']) or []) -%}
        {%- do adapter.drop_relation(shape) -%}
    {%- endif -%}
    {%- do load.update({'columns': columns or adapter.get_columns_in_relation(load['target'])}) -%}
{%- endmacro -%}
