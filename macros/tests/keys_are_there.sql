{#- Fails for every row of which a part of a key is missing: such a row lands nowhere in the vault. -#}
{% test keys_are_there(model, columns) %}
select *
from {{ model }}
where
    {{ columns | join(' is null\n    or ') }} is null
{% endtest %}
