{#- What a table is called where it is measured: the name of its relation, also where a test reads some of its rows. -#}
{% macro name_of(table) %}
    {%- if table is not string -%}
        {{ return(table.identifier) }}
    {%- endif -%}
    {{ return(modules.re.sub('^[(]select [*] from ([^ ]+) .*$', '\\1', table | trim).split('.')[-1].replace('"', '')) }}
{% endmacro %}
