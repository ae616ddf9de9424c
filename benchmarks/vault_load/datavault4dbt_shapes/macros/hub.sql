{%- macro hub(src_pk, src_nk, src_ldts, src_source, source_model) -%}
{{ automate_dv.first_of_key(src_pk, [src_pk, src_nk, src_ldts, src_source], src_ldts, [source_model] if source_model is string else source_model) }}
{%- endmacro -%}
