{#- Stops when it has to be known which columns a relation has, and nothing is there that could be asked. -#}
{%- macro default__puddingstone_require_columns(macro_name, argument, columns, relation) -%}
    {%- if relation.is_cte and not columns -%}
        {%- do adapter.dispatch('puddingstone_stop', 'automate_dv')(
            macro_name,
            "the argument " ~ argument ~ " takes all columns but some, and it is not known which columns "
            ~ relation.identifier | replace('__dbt__cte__', '') ~ " has, because it is ephemeral, or stands for rows of a unit test.",
            "List the columns that are meant, or materialise it as a view.",
        ) -%}
    {%- endif -%}
{%- endmacro -%}
