{#-
    What was found of one promise: `numbers` are SQL of `measured`, `good`, `total`, `since` (when it is missed),
    `begins` and `ends`, and of two sentences: `says`, and `unless` there was nothing to measure.
-#}
{% macro found(promise, numbers, read_from, element='') -%}
select
    {{ puddingstone.text_literal(promise.product) }} as product,
    {{ puddingstone.text_literal(promise.subject) }} as subject,
    {{ puddingstone.text_literal(promise.promise) }} as promise,
    {{ puddingstone.text_literal(promise.kind) }} as kind,
    {{ puddingstone.text_literal(promise.word) }} as word,
    {{ puddingstone.text_literal(element) }} as element,
    cast({{ numbers.measured }} as double) as measured,
    cast({{ 'null' if promise.target is none else promise.target }} as double) as target,
    cast({{ 'null' if promise.warns_at is none else promise.warns_at }} as double) as warns_at,
    '{{ promise.unit }}' as unit,
    '{{ promise.better }}' as better,
    '{{ promise.bound }}' as bound,
    cast(coalesce({{ numbers.good }}, 0) as bigint) as good,
    cast(coalesce({{ numbers.total }}, 0) as bigint) as total,
    cast({{ numbers.since or 'null' }} as timestamp) as since,
    cast({{ numbers.begins or 'null' }} as timestamp) as window_begins,
    cast({{ numbers.ends or 'clock.measured_at' }} as timestamp) as window_ends,
    {{ numbers.says }} as says,
    {{ puddingstone.text_literal(numbers.unless or 'there is nothing to measure yet') }} as unless
from {{ read_from }}
{%- if read_from != 'clock' %}
cross join clock
{%- endif %}
{%- endmacro %}
