{#- What was given instead of what should have been, in words. -#}
{%- macro default__puddingstone_kind(value) -%}
    {%- if value is undefined or value is none -%}
        {%- do return('nothing') -%}
    {%- elif value is boolean -%}
        {%- do return('the truth value ' ~ value | lower) -%}
    {%- elif value is string -%}
        {%- do return("the text '" ~ value ~ "'") -%}
    {%- elif value is mapping -%}
        {%- do return('a mapping') -%}
    {%- endif -%}
    {%- do return('a list' if value is iterable else 'the number ' ~ value if value is number else 'the value ' ~ value) -%}
{%- endmacro -%}
