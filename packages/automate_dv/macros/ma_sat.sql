{%- macro ma_sat(src_pk, src_cdk, src_hashdiff, src_payload, src_extra_columns, src_eff, src_ldts, src_source, source_model) -%}
    {%- do return(adapter.dispatch('ma_sat', 'automate_dv')(
        src_pk=src_pk,
        src_cdk=src_cdk,
        src_hashdiff=src_hashdiff,
        src_payload=src_payload,
        src_extra_columns=src_extra_columns,
        src_eff=src_eff,
        src_ldts=src_ldts,
        src_source=src_source,
        source_model=source_model,
    )) -%}
{%- endmacro -%}

{%- macro default__ma_sat() -%}
    {%- do automate_dv.only_on_duckdb('ma_sat', kwargs) -%}
{%- endmacro -%}
