{#- The columns of a measurement, in their order, each with its type on both warehouses. -#}
{% macro measurement_columns() %}
    {{ return([
        ('product', 'varchar'),
        ('subject', 'varchar'),
        ('promise', 'varchar'),
        ('kind', 'varchar'),
        ('word', 'varchar'),
        ('element', 'varchar'),
        ('measured', 'double'),
        ('target', 'double'),
        ('warns_at', 'double'),
        ('unit', 'varchar'),
        ('better', 'varchar'),
        ('good', 'bigint'),
        ('total', 'bigint'),
        ('level', 'varchar'),
        ('since', 'timestamp'),
        ('window_begins', 'timestamp'),
        ('window_ends', 'timestamp'),
        ('said', 'varchar'),
        ('measured_at', 'timestamp'),
        ('invocation_id', 'varchar'),
    ]) }}
{% endmacro %}
