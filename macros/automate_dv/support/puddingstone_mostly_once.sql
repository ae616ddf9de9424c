{#-
    A first load of the first complete row of each key, where hardly any key comes twice: only those that do are put in
    order, and the others stay in the order of delivery, in which DuckDB compresses them best.
-#}
{%- macro default__puddingstone_mostly_once(columns, key, not_null, order_by, source_model) -%}
{%- set staged = adapter.dispatch('puddingstone_staged', 'automate_dv') -%}
{%- set first = adapter.dispatch('puddingstone_is_first', 'automate_dv') -%}
{%- set keys = key | join(', ') -%}
{{ '\n' }}with staged as materialized (
    {{ staged(columns, source_model, []) }}
),

keys_told_again as (
    select {{ keys }}
    from staged
    group by {{ keys }}
    having count(*) > 1
),

told_again as (
    select *
    from staged
    semi join keys_told_again using ({{ keys }})
    qualify {{ first(key, not_null, order_by, indent=4) }}
)

select *
from staged
anti join keys_told_again using ({{ keys }})
where {{ not_null | join(' is not null\n  and ') }} is not null
union all
select *
from told_again
{%- endmacro -%}
