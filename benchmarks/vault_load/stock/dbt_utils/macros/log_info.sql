{#- AutomateDV says here what it loads. -#}
{%- macro log_info(message) -%}
    {%- do log(message) -%}
{%- endmacro -%}
