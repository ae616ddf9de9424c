{#-
    The register of promises, one row for each. `promises` is a list of lists: product, subject, promise, kind, word,
    the sentence that says it, target, where it warns, unit, which is better, and who said it.
-#}
{% macro slo_promises(promises) -%}
{%- set columns = [
    ('product', 'varchar'), ('subject', 'varchar'), ('promise', 'varchar'), ('kind', 'varchar'), ('word', 'varchar'),
    ('said', 'varchar'), ('target', 'double'), ('warns_at', 'double'), ('unit', 'varchar'), ('better', 'varchar'),
    ('said_by', 'varchar'),
] -%}
select
    {%- for column, type in columns %}
    cast({{ column }} as {{ type }}) as {{ column }}{{ ',' if not loop.last }}
    {%- endfor %}
from (values
    {%- for promise in promises %}
    ({% for each in promise %}{{ puddingstone.text_literal(each) if each is string else 'null' if each is none else each }}{{ ', ' if not loop.last }}{% endfor %}){{ ',' if not loop.last }}
    {%- endfor %}
) as promises ({{ columns | map('first') | join(', ') }})
{%- endmacro %}
