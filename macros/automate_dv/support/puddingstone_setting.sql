{#-
    A setting of the model: under `meta` first, then beside it. A dbt unit test sees nothing of the configuration of
    the model it tests, so there the setting is a variable, which the unit test can override.
-#}
{%- macro default__puddingstone_setting(name, default=none) -%}
    {%- if model.resource_type == 'unit_test' -%}
        {%- do return(var(name, default)) -%}
    {%- endif -%}
    {%- set meta = config.get('meta') or {} -%}
    {%- do return(meta[name] if name in meta else config.get(name, default)) -%}
{%- endmacro -%}
