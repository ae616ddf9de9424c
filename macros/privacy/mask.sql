{#- What is shown in place of a value; of nothing it is nothing. -#}
{% macro mask(value, how, type, to='') -%}
    {%- if how == 'hashed' -%}
    {{ puddingstone.mask_hashed(value) }}
    {%- elif how == 'redacted' -%}
    {{ puddingstone.mask_redacted(value, type) }}
    {%- elif how == 'generalised' -%}
    {{ puddingstone.mask_generalised(value, type, to) }}
    {%- else -%}
    {{ exceptions.raise_compiler_error("Nothing is masked as '" ~ how ~ "': say hashed, redacted or generalised") }}
    {%- endif -%}
{%- endmacro %}
