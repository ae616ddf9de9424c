{%- macro t_link(src_pk, src_fk, src_payload, src_extra_columns, src_eff, src_ldts, src_source, source_model) -%}
    {%- do return(adapter.dispatch('t_link', 'automate_dv')(
        src_pk=src_pk,
        src_fk=src_fk,
        src_payload=src_payload,
        src_extra_columns=src_extra_columns,
        src_eff=src_eff,
        src_ldts=src_ldts,
        src_source=src_source,
        source_model=source_model,
    )) -%}
{%- endmacro -%}

{%- macro default__t_link() -%}
    {%- do automate_dv.only_on_duckdb('t_link', kwargs) -%}
{%- endmacro -%}
