{#- The tests with the tag `slo` that came to an answer, of the results of a run. -#}
{% macro measuring_tests(results) -%}
    {%- set found = [] -%}
    {%- for result in results
        if result.node.resource_type == 'test' and 'slo' in result.node.tags and result.status in ['pass', 'warn', 'fail'] -%}
        {%- do found.append(result.node) -%}
    {%- endfor -%}
    {{ return(found) }}
{%- endmacro %}
