{#- What is expected of days: a model's name, a relation, or a query, which comes in brackets. -#}
{% macro schedule_of(expected) %}
    {%- if expected is string and modules.re.match('\\s*(select|with)\\s', expected, modules.re.IGNORECASE) -%}
        {{ return('(' ~ expected | trim ~ ')') }}
    {%- endif -%}
    {{ return(puddingstone.relation_of(expected)) }}
{% endmacro %}
