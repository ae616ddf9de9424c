{#-
    The first row of each key that no earlier load has brought: what hubs, links and reference tables hold. A rank says
    nothing about which row is the first, so it is asked for after that has been found out.
-#}
{%- macro default__puddingstone_first_rows(columns, key, not_null, order_by, source_models, rank_before_filter=false) -%}
{%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
{%- set staged = adapter.dispatch('puddingstone_staged', 'automate_dv') -%}
{%- set sources = flat(source_models) -%}
{%- set placeholder = adapter.dispatch('puddingstone_placeholder', 'automate_dv')() -%}
{%- set match_stock = adapter.dispatch('puddingstone_match_stock', 'automate_dv')() -%}
{%- set part_comes_last = placeholder == '__RANK_FILTER__' or (placeholder and match_stock) -%}
{{ '\n' }}with staged as (
{%- for source in sources %}
    {{ staged(columns, source, [] if rank_before_filter else not_null, in_parts=not part_comes_last) }}
    {%- if rank_before_filter or part_comes_last %}
    qualify row_number() over (
        partition by {{ key | join(', ') }}
        order by {{ order_by[0] if match_stock else order_by | join(', ') }}
    ) = 1
    {%- endif %}
    {%- if part_comes_last %}
      and {{ placeholder }}
    {%- endif %}
    {{- '\n\n    union all\n' if not loop.last }}
{%- endfor %}
),

first_rows as (
    select *
    from staged
    {%- if rank_before_filter %}
    where {{ not_null | join(' is not null\n      and ') }} is not null
    {%- endif %}
    qualify row_number() over (
        partition by {{ key | join(', ') }}
        order by {{ order_by | join(', ') }}
    ) = 1
)

select first_rows.*
from first_rows
{%- if automate_dv.is_any_incremental() %}
anti join {{ this }} as loaded using ({{ key | join(', ') }})
{%- endif %}
{%- endmacro -%}
