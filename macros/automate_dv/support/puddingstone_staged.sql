{#- The rows that one stage delivers: the columns of the table, renamed where an alias asks for it, keys present. -#}
{%- macro default__puddingstone_staged(columns, source_model, not_null, aliased=none, distinct=false, in_parts=true) -%}
    {%- set filters = adapter.dispatch('puddingstone_filters', 'automate_dv') -%}
    {%- set selected = [] -%}
    {%- for column in columns -%}
        {%- if aliased is mapping and aliased['alias'] == column and aliased['source_column'] != column -%}
            {%- do selected.append(aliased['source_column'] ~ ' as ' ~ column) -%}
        {%- else -%}
            {%- do selected.append(column) -%}
        {%- endif -%}
    {%- endfor -%}
    select{{ ' distinct' if distinct }}
        {{ selected | join(',\n        ') }}
    from {{ ref(source_model) }}
    {{- filters(not_null, in_parts) }}
{%- endmacro -%}
