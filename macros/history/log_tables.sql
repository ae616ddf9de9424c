{#-
    The logs of promises, by name: what each column is. Written in plain Jinja and in types that DuckDB and Snowflake share,
    so that `puddingstone probe`, `incident` and `drill` can make the same tables from this file. The first columns of
    `slo_history` are those of a measurement.
-#}
{% macro log_tables() -%}
{% set moment = 'timestamp without time zone' -%}
{{ return({
    'slo_history': {
        'product': 'varchar', 'subject': 'varchar', 'promise': 'varchar', 'kind': 'varchar', 'word': 'varchar',
        'element': 'varchar', 'measured': 'double', 'target': 'double', 'warns_at': 'double', 'unit': 'varchar',
        'better': 'varchar', 'good': 'bigint', 'total': 'bigint', 'level': 'varchar', 'since': moment,
        'window_begins': moment, 'window_ends': moment, 'said': 'varchar', 'measured_at': moment,
        'invocation_id': 'varchar', 'recorded_at': moment, 'node_id': 'varchar',
    },
    'slo_probes': {
        'probed_at': moment, 'product': 'varchar', 'interface': 'varchar', 'question': 'varchar', 'answered': 'boolean',
        'milliseconds': 'bigint', 'row_count': 'bigint', 'error': 'varchar', 'probe_id': 'varchar',
    },
    'slo_incidents': {
        'incident_id': 'varchar', 'product': 'varchar', 'said_at': moment, 'what': 'varchar', 'began_at': moment,
        'noticed_at': moment, 'text': 'varchar', 'minutes_lost': 'bigint', 'said_by': 'varchar',
    },
    'slo_drills': {
        'drill_id': 'varchar', 'product': 'varchar', 'began_at': moment, 'ended_at': moment,
        'recovery_seconds': 'double', 'lost_seconds': 'double', 'rows_before': 'bigint', 'rows_after': 'bigint',
        'passed': 'boolean', 'said': 'varchar',
    },
    'slo_reads': {
        'read_at': moment, 'role': 'varchar', 'who': 'varchar', 'interface': 'varchar', 'question': 'varchar',
        'query_id': 'varchar',
    },
}) }}
{%- endmacro %}
