{#-
    The first complete row of each key that no earlier load has brought: what hubs, links and reference tables hold.
    A rank says nothing about which row is the first, so it is asked for after that has been found out.
-#}
{%- macro default__puddingstone_first_rows(columns, key, not_null, order_by, source_models, distinct=false) -%}
{%- set sources = adapter.dispatch('puddingstone_list', 'automate_dv')(source_models) -%}
{%- set staged = adapter.dispatch('puddingstone_staged', 'automate_dv') -%}
{%- set first = adapter.dispatch('puddingstone_is_first', 'automate_dv') -%}
{%- set by_rank = adapter.dispatch('puddingstone_placeholder', 'automate_dv')() == '__RANK_FILTER__' -%}
{{ '\n' }}with staged as (
{%- for source in sources %}
    {{ staged(columns, source, [], distinct=distinct and not by_rank, in_parts=not by_rank) }}
    {%- if by_rank %}
    qualify {{ first(key, not_null, order_by, indent=4) }}
        and __RANK_FILTER__
    {%- endif %}
    {{- '\n\n    union all\n' if not loop.last }}
{%- endfor %}
)

select staged.*
from staged
{%- if automate_dv.is_any_incremental() %}
anti join {{ this }} as loaded using ({{ key | join(', ') }})
{%- endif %}
qualify {{ first(key, not_null, order_by) }}
{%- endmacro -%}
