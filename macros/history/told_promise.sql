{#- One line on a promise that is missed or at its warning: `row` is one of `tell_promises`. -#}
{% macro told_promise(row) -%}
    {%- set named = [row[0], row[1], row[2]] | select | join(' / ') -%}
    {%- set numbers = '%.6g' | format(row[5] | float) ~ ' against ' ~ '%.6g' | format(row[6] | float) ~ ' ' ~ row[7] if row[5] is not none else '' -%}
    {%- set by = [row[4], '(' ~ numbers ~ ')' if numbers else ''] | select | join(' ') -%}
    {%- set since = '; missed since ' ~ (row[8] | string)[:16] ~ ' UTC' if row[8] is not none else '' -%}
    {{ return(row[3] ~ ': ' ~ named ~ ': ' ~ by ~ since) }}
{%- endmacro %}
