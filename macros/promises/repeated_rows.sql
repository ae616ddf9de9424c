{#- How often each row is there, by its fingerprint; with a key, how often each key is, and as how many different rows. -#}
{% macro repeated_rows(plan, key=none, columns=none) %}
    {%- set row = puddingstone.fingerprint('told', columns) -%}
    {%- if not key -%}
        {{ return('(
        select count(*) as times
        from (select * from ' ~ plan.model ~ ') as told
        group by ' ~ row ~ '
    ) as repeated') }}
    {%- endif -%}
    {{ return('(
        select
            ' ~ key | join(',\n            ') ~ ',
            sum(times) as times,
            count(*) as versions
        from (
            select
                ' ~ key | join(',\n                ') ~ ',
                count(*) as times
            from (select * from ' ~ plan.model ~ ') as told
            group by ' ~ key | join(', ') ~ ', ' ~ row ~ '
        ) as versions
        group by ' ~ key | join(', ') ~ '
    ) as repeated') }}
{% endmacro %}
