{#-
    Finds out by which key rows are grouped for both promises that ask what repeats: where a table promises one key to
    be unique, and under a share of its rows to repeat another, both are found in one grouping.
-#}
{% macro share_repeats(plan, promises) %}
    {%- set keys = promises | selectattr('measure', 'equalto', 'unique_key') | map(attribute='columns') | list -%}
    {%- set duplicates = promises | selectattr('measure', 'equalto', 'duplicate_share') | list -%}
    {%- if keys | length == 1 and duplicates and not duplicates | selectattr('columns') | list -%}
        {%- do plan.repeats.update({'key': [keys[0]] if keys[0] is string else keys[0]}) -%}
    {%- endif -%}
{% endmacro %}
