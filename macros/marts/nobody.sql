{#- The hash key that stands in a link where a party is missing; it has no hub. -#}
{% macro nobody(parts=1) -%}
    {%- set placeholder = "'" ~ var('null_key_optional', '-2') ~ "'" -%}
    (select {{ automate_dv.hash(columns=[placeholder] * parts, alias='nobody') }})
{%- endmacro %}
