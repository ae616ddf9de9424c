{%- macro duckdb__stage(include_source_columns, source_model, hashed_columns, derived_columns, null_columns, ranked_columns) -%}
{%- do adapter.dispatch('puddingstone_require', 'automate_dv')('stage', {'source_model': source_model}) -%}
{%- do return('') if not execute -%}
{%- set step = adapter.dispatch('puddingstone_stage_step', 'automate_dv') -%}
{%- set hash_columns = adapter.dispatch('hash_columns', 'automate_dv') -%}
{%- set include = include_source_columns is undefined or include_source_columns is none or include_source_columns -%}
{%- do adapter.dispatch('puddingstone_require_nulled', 'automate_dv')('stage', 'null_columns', null_columns) -%}
{%- set nulled = adapter.dispatch('puddingstone_null_keys', 'automate_dv')(null_columns).keys() | list -%}
{%- do adapter.dispatch('puddingstone_require_stage', 'automate_dv')(
    include, derived_columns, nulled, hashed_columns, ranked_columns
) -%}
{%- set origin = adapter.dispatch('puddingstone_stage_origin', 'automate_dv')(
    source_model, include, derived_columns or {}, nulled, hashed_columns or {}, ranked_columns or {}
) -%}
{%- set steps = ['derived_rows' if derived_columns else 'source_rows'] -%}
with {{ steps[0] }} as (
    select
        {{ origin['columns'] | join(',\n        ') }}
    from {{ origin['relation'] }}
)
{%- if nulled %},

null_replaced_rows as (
    {{ step(steps[-1], origin['beside_nulled'], automate_dv.null_columns(columns=null_columns)) }}
)
{%- do steps.append('null_replaced_rows') -%}
{%- endif %}
{%- if origin['hashed'] %},

hashed_rows as (
    {{ step(steps[-1], origin['beside_hashed'], hash_columns(origin['hashed'], origin['escaped'], origin['types'])) }}
)
{%- do steps.append('hashed_rows') -%}
{%- endif %}
{%- if ranked_columns %},

ranked_rows as (
    {{ step(steps[-1], origin['beside_ranked'], automate_dv.rank_columns(columns=ranked_columns)) }}
)
{%- do steps.append('ranked_rows') -%}
{%- endif %}

select{{ ' *' if include else '\n    ' ~ origin['delivered'] | join(',\n    ') }}
from {{ steps[-1] }}
{%- endmacro -%}
