{#- The first row of each key as AutomateDV finds it: the first of each stage, and then the first of those. -#}
{%- macro default__puddingstone_first_rows_stock(columns, key, not_null, order_by, source_models, rank_before_filter=false) -%}
{%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
{%- set staged = adapter.dispatch('puddingstone_staged', 'automate_dv') -%}
{%- set sources = flat(source_models) -%}
{%- set placeholder = adapter.dispatch('puddingstone_placeholder', 'automate_dv')() -%}
{{ '\n' }}with staged as (
{%- for source in sources %}
    {{ staged(columns, source, [] if rank_before_filter else not_null, in_parts=false) }}
    {%- if rank_before_filter or placeholder %}
    qualify row_number() over (
        partition by {{ key | join(', ') }}
        order by {{ order_by[0] }}
    ) = 1
    {%- endif %}
    {%- if placeholder %}
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
