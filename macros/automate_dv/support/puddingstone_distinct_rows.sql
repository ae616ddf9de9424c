{#- The distinct staged rows whose key no earlier load has brought. -#}
{%- macro default__puddingstone_distinct_rows(columns, key, not_null, source_model) -%}
{%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
{%- set staged = adapter.dispatch('puddingstone_staged', 'automate_dv') -%}
{{ '\n' }}with staged as (
    {{ staged(columns, flat(source_model)[0], not_null, distinct=true) }}
)

select staged.*
from staged
{%- if automate_dv.is_any_incremental() %}
anti join {{ this }} as loaded using ({{ key | join(', ') }})
{%- endif %}
{%- endmacro -%}
