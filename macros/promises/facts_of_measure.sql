{#-
    What is known of a promise by what it is measured by: its kind and word, the unit of its target, how the target
    binds, which argument says it, and which other arguments have to be said.
-#}
{% macro facts_of_measure(measure) %}
    {%- set facts = {
        'fresh_share': ('freshness', 'fresh', 'percent', 'at least', 'at_least', ['within_minutes']),
        'ready_by': ('freshness', 'ready_by', 'percent', 'at least', 'at_least', ['time']),
        'complete_share': ('completeness', 'complete', 'percent', 'at least', 'at_least', []),
        'steady': ('completeness', 'steady', 'percent', 'at most', 'at_most', ['week_over_week']),
        'null_shares': ('quality', 'nulls', 'percent', 'under', 'under', ['columns']),
        'duplicate_share': ('quality', 'duplicates', 'percent', 'under', 'under', []),
        'unique_key': ('quality', 'unique_key', 'keys', 'at most', 'at_most', ['columns']),
        'available': ('availability', 'available', 'percent', 'at least', 'share', ['answering_within']),
        'retained': ('privacy', 'retained', 'days', 'at least', 'days', []),
        'status_page': ('incidents', 'status_page', 'minutes', 'at most', 'within', ['product']),
        'recovers': ('incidents', 'recovers', 'minutes', 'at most', 'within', ['product']),
        'documented': ('documentation', 'documented', 'facts', 'at most', 'at_most', []),
        'masked': ('privacy', 'masked', 'columns', 'at most', 'at_most', []),
    } -%}
    {%- if measure not in facts -%}
        {{ exceptions.raise_compiler_error(
            "No promise is measured by '" ~ measure ~ "'; say one of " ~ facts | sort | join(', ')
        ) }}
    {%- endif -%}
    {{ return(dict(zip(['kind', 'word', 'unit', 'bound', 'target_in', 'needs'], facts[measure]))) }}
{% endmacro %}
