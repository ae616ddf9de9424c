{#- What was found of a promise that dbt itself knows all about: what is wrong, of how many that there are. -#}
{% macro found_in_graph(promise, wrong, total, fine) -%}
    {{ puddingstone.found(promise, {
        'measured': wrong | length if total else 'null',
        'good': total - wrong | length, 'total': total,
        'says': puddingstone.text_literal(wrong | join(', ') if wrong else fine),
        'unless': 'dbt knows nothing of it',
    }, 'clock') }}
{%- endmacro %}
