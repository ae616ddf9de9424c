{#-
    Has a table read for some numbers (SQL by its name) and returns the name of the scan in which they will be found.
    Who asks for numbers of the same table gets the same scan; equal names stand for equal SQL. Of arrivals no more than
    the last `days` are read, or as many as somebody needs.
-#}
{% macro scan_of(plan, read_from, columns, days=0) %}
    {%- if read_from not in plan.scans -%}
        {%- set begun = {
            'name': 'scan_' ~ (plan.scans | length + 1), 'read_from': read_from, 'columns': {}, 'days': 0
        } -%}
        {%- do plan.scans.update({read_from: begun}) -%}
        {%- do plan.tables.append(begun) -%}
    {%- endif -%}
    {%- set scan = plan.scans[read_from] -%}
    {%- do scan.columns.update(columns) -%}
    {%- if days > scan.days -%}
        {%- do scan.update({'days': days}) -%}
        {%- do puddingstone.days_ago(plan, days) -%}
    {%- endif -%}
    {{ return(scan.name) }}
{% endmacro %}
