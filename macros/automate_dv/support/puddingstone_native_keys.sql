{#- Whether hashes are held in DuckDB's own type of 16 bytes rather than as binary: MD5 fits, longer hashes do not. -#}
{%- macro default__puddingstone_native_keys() -%}
    {%- set key_type = var('puddingstone_key_type', 'binary') | lower -%}
    {%- if key_type not in ['binary', 'native'] -%}
        {%- do exceptions.raise_compiler_error(
            "The variable puddingstone_key_type is '" ~ key_type ~ "'; it can be 'binary' or 'native'."
        ) -%}
    {%- endif -%}
    {%- do return(key_type == 'native' and var('hash', 'MD5') | upper == 'MD5') -%}
{%- endmacro -%}
