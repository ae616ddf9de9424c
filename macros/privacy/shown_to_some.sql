{#- A value as it is for some roles, and masked for all others. -#}
{% macro shown_to_some(value, how, type, to='', kept_for=[]) -%}
    {%- if kept_for -%}
    case when {{ puddingstone.has_role(kept_for) }} then {{ value }} else {{ puddingstone.mask(value, how, type, to) }} end
    {%- else -%}
    {{ puddingstone.mask(value, how, type, to) }}
    {%- endif -%}
{%- endmacro %}
