{#- The real AutomateDV reports its progress through this: nobody reads it here. -#}
{%- macro log_info(message) -%}
    {%- do log(message, info=false) -%}
{%- endmacro -%}
