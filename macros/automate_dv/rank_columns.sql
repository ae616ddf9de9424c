{%- macro duckdb__rank_columns(columns=none) -%}
{%- do return('') if not execute -%}
{%- do adapter.dispatch('puddingstone_require_ranked', 'automate_dv')('rank_columns', 'columns', columns) -%}
{%- set ranks = [] -%}
{%- for alias, rank in (columns or {}).items() -%}
    {%- set function = 'dense_rank' if rank['dense_rank'] | default(false) else 'rank' -%}
    {%- set partition = [rank['partition_by']] if rank['partition_by'] is string else rank['partition_by'] -%}
    {%- set order = [] -%}
    {%- for key in ([rank['order_by']] if rank['order_by'] is string or rank['order_by'] is mapping else rank['order_by']) -%}
        {%- if key is mapping -%}
            {%- for name, direction in key.items() -%}
                {%- do order.append(name ~ ' ' ~ direction | lower) -%}
            {%- endfor -%}
        {%- else -%}
            {%- do order.append(key) -%}
        {%- endif -%}
    {%- endfor -%}
    {%- do ranks.append(
        function ~ '() over (partition by ' ~ partition | join(', ') ~ ' order by ' ~ order | join(', ') ~ ') as ' ~ alias
    ) -%}
{%- endfor -%}
{{ ranks | join(',\n') }}
{%- endmacro -%}
