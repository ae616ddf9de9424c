{#- The arrivals of a promise with the stages that they are loaded from, or the table itself with its `source`. -#}
{% macro sources_of(plan, promise) %}
    {%- set told = promise.arrivals or [{
        'table': plan.model, 'stage': promise.source, 'key': promise.key, 'source_key': promise.source_key,
        'event_time': promise.event_time, 'load_time': promise.load_time, 'load_zone': promise.load_zone, 'event_zone': promise.event_zone, 'zone': promise.zone,
    }] -%}
    {%- for arrival in told if not (arrival.stage and arrival.key) -%}
        {{ exceptions.raise_compiler_error(
            "complete_share of " ~ plan.model ~ " needs columns, or what is expected, or a source and its key"
        ) }}
    {%- endfor -%}
    {{ return(told) }}
{% endmacro %}
