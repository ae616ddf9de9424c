{#- Says how many rows a part of a load has brought. -#}
{%- macro default__puddingstone_log_rows(part, rows) -%}
    {%- do log(this.name ~ ': ' ~ part ~ ': ' ~ rows ~ (' row' if rows == 1 else ' rows'), info=true) -%}
{%- endmacro -%}
