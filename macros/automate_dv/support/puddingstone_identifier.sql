{#- A column name as it can stand in a statement: quoted only where DuckDB asks for it. -#}
{%- macro default__puddingstone_identifier(name) -%}
    {%- set reserved = [
        'all', 'and', 'any', 'array', 'as', 'asc', 'both', 'case', 'cast', 'check', 'collate', 'column', 'constraint',
        'create', 'default', 'deferrable', 'desc', 'describe', 'distinct', 'do', 'else', 'end', 'except', 'false',
        'fetch', 'for', 'foreign', 'from', 'group', 'having', 'in', 'initially', 'intersect', 'into', 'lambda',
        'lateral', 'leading', 'limit', 'not', 'null', 'offset', 'on', 'only', 'or', 'order', 'pivot', 'placing',
        'primary', 'qualify', 'references', 'returning', 'select', 'show', 'some', 'summarize', 'symmetric', 'table',
        'then', 'to', 'trailing', 'true', 'union', 'unique', 'unpivot', 'using', 'variadic', 'when', 'where', 'window',
        'with',
    ] -%}
    {%- set plain = modules.re.fullmatch('[A-Za-z_][A-Za-z0-9_]*', name) and name | lower not in reserved -%}
    {%- if plain or name[:1] == '"' or name[:1] == "'" -%}
        {%- do return(name) -%}
    {%- endif -%}
    {%- do return('"' ~ name | replace('"', '""') ~ '"') -%}
{%- endmacro -%}
