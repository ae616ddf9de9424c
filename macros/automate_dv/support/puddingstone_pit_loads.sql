{#- The load times of one satellite for some dates, key by key.

    All up to the first date come down to the greatest of them; only those between the first date and the last have to
    be looked through for every date. -#}
{%- macro default__puddingstone_pit_loads(name, satellite, key, dates, only_keys=none) -%}
{%- set columns = 'loaded.' ~ satellite.key | join(', loaded.') -%}
{%- set ldts = 'loaded.' ~ satellite.ldts -%}
{{ name }} as (
    select
        {%- for column in satellite.key %}
        loaded.{{ column }}{{ ' as ' ~ key[loop.index0] if column != key[loop.index0] }},
        {%- endfor %}
        max({{ ldts }}) filter (where {{ ldts }} <= span.first_date) as until_first,
        list({{ ldts }}) filter (where {{ ldts }} > span.first_date) as after_first
    from {{ satellite.relation }} as loaded
    cross join {{ dates }} as span
    where {{ ldts }} <= span.last_date
    {%- if only_keys %}
      and {{ columns if key | length == 1 else '(' ~ columns ~ ')' }} in (select {{ key | join(', ') }} from {{ only_keys }})
    {%- endif %}
    group by {{ columns }}
),
{%- endmacro -%}
