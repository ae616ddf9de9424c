{#- Each row of a table, or of a query in brackets, as its fingerprint, with the columns of a key. -#}
{% macro fingerprinted(rows, key=none, columns=none) -%}
select
    {%- for column in key or [] %}
    {{ column }},
    {%- endfor %}
    {{ puddingstone.fingerprint('told', columns) }} as fingerprint
from (select * from {{ rows }}) as told
{%- endmacro %}
