"""Names that no column can have without quotes, and that nothing in a cube can have."""

_DUCKDB = """
all analyse analyze and anti any array as asc asof asymmetric at authorization binary both by case cast check collate
collation column concurrently constraint create cross default deferrable desc describe distinct do else end except
false fetch for foreign freeze from full glob group having ilike in initially inner intersect into is isnull join
lambda lateral leading left like limit natural not notnull null offset on only or order outer overlaps pivot
pivot_longer pivot_wider placing positional primary qualify references returning right select semi show similar some
summarize symmetric table tablesample then to trailing true union unique unpack unpivot using variadic verbose when
where window with
"""

_SNOWFLAKE = """
all alter and any as between by case cast check column connect constraint create cross current current_date
current_time current_timestamp current_user delete distinct drop else exists false following for from full grant group
having ilike in increment inner insert intersect into is join lateral left like localtime localtimestamp minus natural
not null of on or order qualify regexp revoke right rlike row rows sample select set some start table tablesample then
to trigger true try_cast union unique update using values when whenever where with
"""

SQL = frozenset(f"{_DUCKDB} {_SNOWFLAKE}".split())
"""Words that DuckDB or Snowflake do not take as the name of a column without quotes."""

METRICFLOW = frozenset(
    {
        *("nanosecond", "microsecond", "millisecond", "second", "minute", "hour"),
        *("day", "week", "month", "quarter", "year", "metric_time", "mf_internal_uuid"),
    }
)
"""Words of MetricFlow, by which every metric can be asked."""
