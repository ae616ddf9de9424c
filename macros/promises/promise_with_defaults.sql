{#- A promise with all that it need not say: its name, its subject, its kind and word, and what it is held against. -#}
{% macro promise_with_defaults(plan, said) %}
    {%- set facts = puddingstone.facts_of_measure(said.measure) -%}
    {%- set defaults = {'ready_by': 100, 'unique_key': 0, 'documented': 0, 'masked': 0} -%}
    {%- set windows = {'available': 30, 'status_page': 90, 'recovers': 90} -%}
    {%- set promise = {
        'product': '',
        'subject': puddingstone.name_of(plan.model),
        'promise': facts.word,
        'kind': facts.kind,
        'word': facts.word,
        'unit': facts.unit,
        'bound': facts.bound,
        'better': 'higher' if facts.bound == 'at least' else 'lower',
        'target': defaults.get(said.measure),
        'warns_at': said.week_over_week if said.measure == 'steady' else none,
        'window_days': windows.get(said.measure, 1),
    } -%}
    {%- for name, value in said.items() if value is not none -%}
        {%- do promise.update({name: value}) -%}
    {%- endfor -%}
    {%- if promise[facts.target_in] is defined -%}
        {%- do promise.update({'target': promise[facts.target_in]}) -%}
    {%- endif -%}
    {%- set needs = facts.needs + ([facts.target_in] if promise.target is none and said.measure != 'steady' else []) -%}
    {%- for name in needs if not promise[name] is defined -%}
        {{ exceptions.raise_compiler_error(said.measure ~ " of " ~ plan.model ~ " does not say " ~ name) }}
    {%- endfor -%}
    {{ return(promise) }}
{% endmacro %}
