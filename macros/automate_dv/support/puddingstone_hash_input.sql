{#- The text that is hashed: each part standardised, nulls marked, a key without any part left null. -#}
{%- macro default__puddingstone_hash_input(columns, is_hashdiff, columns_to_escape, types) -%}
    {%- set constant = adapter.dispatch('as_constant', 'automate_dv') -%}
    {%- set standard_text = adapter.dispatch('puddingstone_standard_text', 'automate_dv') -%}
    {%- set separator = var('concat_string', '||') -%}
    {%- set placeholder = var('null_placeholder_string', '^^') -%}
    {%- set names = [columns] if columns is string else (columns | list) -%}
    {%- set is_composite = names | length > 1 and not is_hashdiff -%}

    {%- set parts = [] -%}
    {%- for name in (names | sort if is_hashdiff else names) -%}
        {%- set escaped = '"' ~ name ~ '"' if name in (columns_to_escape or []) else constant(name) -%}
        {%- do parts.append(standard_text(escaped, types.get(name | lower, ''), is_composite)) -%}
    {%- endfor -%}
    {%- set match_stock = adapter.dispatch('puddingstone_match_stock', 'automate_dv')() -%}
    {%- if columns is string and (match_stock or not is_hashdiff) -%}
        {%- do return(parts[0]) -%}
    {%- elif parts | length == 1 and not is_hashdiff -%}
        {%- do return('nullif(' ~ parts[0] ~ ", '" ~ placeholder ~ "')" if match_stock else parts[0]) -%}
    {%- endif -%}

    {%- set marked = [] -%}
    {%- for part in parts -%}
        {%- do marked.append('coalesce(' ~ part ~ ", '" ~ placeholder ~ "')") -%}
    {%- endfor -%}
    {%- if marked | length == 1 -%}
        {%- do return(marked[0]) -%}
    {%- endif -%}

    {%- set text = adapter.dispatch('concat_ws', 'automate_dv')(string_list=marked, separator=separator) -%}
    {%- if is_hashdiff -%}
        {%- do return(text) -%}
    {%- endif -%}
    {%- set nothing = ([placeholder] * names | length) | join(separator) -%}
    {%- do return('nullif(' ~ text ~ ", '" ~ nothing ~ "')") -%}
{%- endmacro -%}
