{#- A column name as it can stand in a statement: quoted only where DuckDB asks for it. -#}
{%- macro default__puddingstone_identifier(name) -%}
    {%- set reserved = [
        'all', 'analyse', 'analyze', 'and', 'anti', 'any', 'array', 'as', 'asc', 'asof', 'asymmetric', 'at',
        'authorization', 'binary', 'both', 'by', 'case', 'cast', 'check', 'collate', 'collation', 'column',
        'concurrently', 'constraint', 'create', 'cross', 'default', 'deferrable', 'desc', 'describe', 'distinct',
        'do', 'else', 'end', 'except', 'false', 'fetch', 'for', 'foreign', 'freeze', 'from', 'full', 'glob', 'group',
        'having', 'ilike', 'in', 'initially', 'inner', 'intersect', 'into', 'is', 'isnull', 'join', 'lambda',
        'lateral', 'leading', 'left', 'like', 'limit', 'natural', 'not', 'notnull', 'null', 'offset', 'on', 'only',
        'or', 'order', 'outer', 'overlaps', 'pivot', 'pivot_longer', 'pivot_wider', 'placing', 'positional',
        'primary', 'qualify', 'references', 'returning', 'right', 'select', 'semi', 'show', 'similar', 'some',
        'summarize', 'symmetric', 'table', 'tablesample', 'then', 'to', 'trailing', 'true', 'union', 'unique',
        'unpack', 'unpivot', 'using', 'variadic', 'verbose', 'when', 'where', 'window', 'with',
    ] -%}
    {%- set plain = modules.re.fullmatch('[A-Za-z_][A-Za-z0-9_]*', name) and name | lower not in reserved -%}
    {%- if plain or name[:1] == '"' or name[:1] == "'" -%}
        {%- do return(name) -%}
    {%- endif -%}
    {%- do return('"' ~ name | replace('"', '""') ~ '"') -%}
{%- endmacro -%}
