{#-
    Finds out which columns rows are grouped by for both promises that ask what repeats: where a table promises its key
    to be unique and all its rows to differ, both are found in one grouping.
-#}
{% macro share_repeats(plan, promises) %}
    {%- set keys = promises | selectattr('measure', 'equalto', 'unique_key') | list -%}
    {%- set rows = promises | selectattr('measure', 'equalto', 'duplicate_share') | list -%}
    {%- if keys | length == 1 and rows and not (rows | selectattr('columns', 'defined') | list) -%}
        {%- do plan.repeats.update({'key': keys[0].columns}) -%}
    {%- endif -%}
{% endmacro %}
