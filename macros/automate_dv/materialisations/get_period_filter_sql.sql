{%- macro duckdb__get_period_filter_sql(target_cols_csv, base_sql, timestamp_field, period, start_timestamp, stop_timestamp, offset) -%}
select {{ target_cols_csv }}
from (
    {{ adapter.dispatch('replace_placeholder_with_period_filter', 'automate_dv')(
        core_sql=base_sql,
        timestamp_field=timestamp_field,
        start_timestamp=start_timestamp,
        stop_timestamp=stop_timestamp,
        offset=offset,
        period=period,
    ) }}
) as part
{%- endmacro -%}
