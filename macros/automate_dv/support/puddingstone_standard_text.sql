{#- The text of a value as it is hashed, without the steps that its type, where it is known, makes needless. -#}
{%- macro default__puddingstone_standard_text(expression, type, is_part_of_key) -%}
    {%- set type = type | upper -%}
    {%- if modules.re.fullmatch('U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|INT|DECIMAL.*', type) -%}
        {%- do return('cast(' ~ expression ~ ' as varchar)') -%}
    {%- endif -%}
    {%- set wrapper = adapter.dispatch('standard_column_wrapper', 'automate_dv')() -%}
    {%- if type == 'TRIMMED' -%}
        {%- set text = 'upper(' ~ expression ~ ')' if 'upper(' in wrapper else expression -%}
    {%- elif modules.re.fullmatch('DATE|TIME|TIMESTAMP(TZ|_\w+)?|(TIME|TIMESTAMP) WITH TIME ZONE', type) -%}
        {%- set text = 'cast(' ~ expression ~ ' as varchar)' -%}
        {%- set text = 'upper(' ~ text ~ ')' if 'upper(' in wrapper else text -%}
    {%- elif type == 'VARCHAR' -%}
        {%- set text = wrapper | replace('cast([EXPRESSION] as varchar)', expression) | replace('[EXPRESSION]', expression) -%}
    {%- else -%}
        {%- set text = wrapper | replace('[EXPRESSION]', expression) -%}
    {%- endif -%}
    {%- if is_part_of_key and not adapter.dispatch('puddingstone_match_stock', 'automate_dv')() -%}
        {%- do return(adapter.dispatch('puddingstone_key_part', 'automate_dv')(text)) -%}
    {%- endif -%}
    {%- do return(text) -%}
{%- endmacro -%}
