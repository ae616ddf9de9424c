{#- The hash of one column or several, of the same texts that AutomateDV hashes, so that keys can be compared. -#}
{%- macro hash_of(columns) -%}
    {%- set texts = [] -%}
    {%- for column in ([columns] if columns is string else columns) -%}
        {%- do texts.append("coalesce(nullif(upper(trim(cast(" ~ column ~ " as varchar))), ''), '^^')") -%}
    {%- endfor -%}
    md5({{ texts | join(" || '||' || ") }})
{%- endmacro -%}
