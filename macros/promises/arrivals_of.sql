{#- The arrivals of a promise: those that it says, or the table itself, by what the promise says of its moments. -#}
{% macro arrivals_of(plan, promise) %}
    {%- if promise.arrivals -%}
        {{ return(promise.arrivals) }}
    {%- endif -%}
    {%- if not (promise.load_time or promise.event_time) -%}
        {{ exceptions.raise_compiler_error(
            promise.measure ~ " of " ~ plan.model ~ " needs arrivals, or an event_time or a load_time"
        ) }}
    {%- endif -%}
    {{ return([{
        'table': plan.model,
        'key': promise.key,
        'event_time': promise.event_time,
        'load_time': promise.load_time or promise.event_time,
        'event_zone': promise.event_zone,
        'load_zone': promise.load_zone if promise.load_time else promise.event_zone,
    }]) }}
{% endmacro %}
