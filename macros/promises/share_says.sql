{#- A sentence on a share: how much it is, how many of how many, and of what. -#}
{% macro share_says(good, total, what) -%}
    {{ puddingstone.shown_number(puddingstone.share_of(good, total)) }} || ' percent: ' || {{ good }}
        || ' of ' || {{ total }} || {{ puddingstone.text_literal(' ' ~ what) }}
{%- endmacro %}
