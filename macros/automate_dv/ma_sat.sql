{%- macro duckdb__ma_sat(src_pk, src_cdk, src_hashdiff, src_payload, src_extra_columns, src_eff, src_ldts, src_source, source_model) -%}
{%- do adapter.dispatch('puddingstone_require', 'automate_dv')('ma_sat', {
    'src_pk': src_pk, 'src_cdk': src_cdk, 'src_hashdiff': src_hashdiff, 'src_payload': src_payload,
    'src_ldts': src_ldts, 'src_source': src_source, 'source_model': source_model,
}) -%}
{%- do return('') if not execute -%}
{%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
{%- set staged = adapter.dispatch('puddingstone_staged', 'automate_dv') -%}
{%- set match_stock = adapter.dispatch('puddingstone_match_stock', 'automate_dv')() -%}
{%- set is_incremental = automate_dv.is_any_incremental() -%}

{%- set key, child_key, hashdiff = flat(src_pk), flat(src_cdk), flat(src_hashdiff)[0] -%}
{%- set payload = adapter.dispatch('puddingstone_payload', 'automate_dv')(
    'ma_sat', src_payload, source_model, src_hashdiff,
    flat(src_pk, src_cdk, src_hashdiff, src_extra_columns, src_eff, src_ldts, src_source),
) -%}
{%- set columns = flat(key, child_key, payload, src_extra_columns, hashdiff, src_eff, src_ldts, src_source) -%}
with staged as (
    {{ staged(columns, source_model, key + child_key, aliased=src_hashdiff, distinct=true) }}
)
{%- if not match_stock %},

{{ adapter.dispatch('puddingstone_ma_sat_changed_sets', 'automate_dv')(key, child_key, hashdiff, src_ldts, is_incremental) }}
{%- elif is_incremental %},

{{ adapter.dispatch('puddingstone_ma_sat_changed_keys', 'automate_dv')(key, child_key, hashdiff, src_ldts) }}
{%- endif %}

select staged.*
from staged
{%- if not match_stock %}
semi join changed_sets using ({{ flat(key, src_ldts) | join(', ') }})
{%- if is_incremental %}
anti join {{ this }} as loaded using ({{ flat(key, src_ldts, child_key) | join(', ') }})
{%- endif %}
{%- elif is_incremental %}
semi join changed_keys using ({{ key | join(', ') }})
{%- endif %}
{%- endmacro -%}
