{#- A setting of the model: under `meta` first, then beside it. -#}
{%- macro duckdb__puddingstone_setting(name, default=none) -%}
    {%- set meta = config.get('meta') or {} -%}
    {%- do return(meta[name] if name in meta else config.get(name, default)) -%}
{%- endmacro -%}
