{#- One line on a promise that is missed or at its warning: `row` is one of `tell_promises`. -#}
{% macro told_promise(row) -%}
    {%- set named = [row[0], row[1], row[2], row[9]] | select | join(' / ') -%}
    {%- set numbers = row[5] ~ ' against ' ~ row[6] ~ ' ' ~ row[7] -%}
    {%- set since = '; missed since ' ~ (row[8] | string)[:16] ~ ' UTC' if row[8] is not none else '' -%}
    {{ return(row[3] ~ ': ' ~ named ~ ': ' ~ (row[4] or numbers) ~ since) }}
{%- endmacro %}
