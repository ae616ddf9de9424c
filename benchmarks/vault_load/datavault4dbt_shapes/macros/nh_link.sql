{%- macro nh_link(src_pk, src_fk, src_payload, src_eff, src_ldts, src_source, source_model) -%}
{{ automate_dv.first_of_key(src_pk, [src_pk] + src_fk + src_payload + [src_eff, src_ldts, src_source], src_ldts, [source_model]) }}
{%- endmacro -%}
