{#-
    The logs of promises, by name: what each column is. Written in plain Jinja, so that `puddingstone probe`,
    `incident` and `drill` can make the same tables from this file. The first columns of `slo_history` are those of a
    measurement.
-#}
{% macro log_tables() -%}
{{ return({
    'slo_history': dict(puddingstone.measurement_columns(), recorded_at='timestamp', node_id='varchar'),
    'slo_probes': {
        'probed_at': 'timestamp', 'product': 'varchar', 'interface': 'varchar', 'question': 'varchar', 'answered': 'boolean',
        'milliseconds': 'bigint', 'row_count': 'bigint', 'error': 'varchar', 'probe_id': 'varchar',
    },
    'slo_incidents': {
        'incident_id': 'varchar', 'product': 'varchar', 'said_at': 'timestamp', 'what': 'varchar', 'began_at': 'timestamp',
        'noticed_at': 'timestamp', 'text': 'varchar', 'minutes_lost': 'bigint', 'said_by': 'varchar',
    },
    'slo_drills': {
        'drill_id': 'varchar', 'product': 'varchar', 'began_at': 'timestamp', 'ended_at': 'timestamp',
        'recovery_seconds': 'double', 'lost_seconds': 'double', 'rows_before': 'bigint', 'rows_after': 'bigint',
        'passed': 'boolean', 'said': 'varchar',
    },
    'slo_reads': {
        'read_at': 'timestamp', 'role': 'varchar', 'who': 'varchar', 'interface': 'varchar', 'question': 'varchar',
        'query_id': 'varchar',
    },
}) }}
{%- endmacro %}
