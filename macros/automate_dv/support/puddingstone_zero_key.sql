{#- A hash of nothing but zeros, as long as the hashes of the project. -#}
{%- macro default__puddingstone_zero_key() -%}
    {%- set lengths = {'MD5': 32, 'SHA1': 40} -%}
    {%- do return(automate_dv.cast_binary('0' * lengths.get(var('hash', 'MD5') | upper, 64))) -%}
{%- endmacro -%}
