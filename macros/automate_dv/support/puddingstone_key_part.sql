{#- One part of a key of several, so that different keys never make the same text.

A separator or a null's placeholder within the part is marked with a backslash. A separator that is not one character
repeated could still be read in two ways after a backslash, so there backslashes are doubled.
-#}
{%- macro default__puddingstone_key_part(text) -%}
    {%- set separator, placeholder = var('concat_string', '||'), var('null_placeholder_string', '^^') -%}
    {%- set is_run = separator | length > 1 and separator == separator[0] * separator | length -%}
    {%- set parts = [text] -%}
    {%- for mark in ([] if is_run else ['\\']) + [separator[:1], placeholder[:1]] | unique | list if mark -%}
        {%- set quoted = mark | replace("'", "''") -%}
        {%- do parts.append('replace(' ~ parts[-1] ~ ", '" ~ quoted ~ "', '\\" ~ quoted ~ "')") -%}
    {%- endfor -%}
    {%- do return(parts[-1]) -%}
{%- endmacro -%}
