{#-
    Staged rows that differ from the row before them in the timeline of their key, staged or loaded. A row that is the only
    one told of its key, and newer than all that is loaded, is compared with the latest loaded one; whole timelines are
    put in order for all other keys only. With an effective time, a row that repeats what was told last of its key and
    that time is no news.
-#}
{%- macro default__puddingstone_sat_timeline(key, hashdiff, src_ldts, src_eff, repeats_count, is_incremental) -%}
{%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
{%- set equal = adapter.dispatch('puddingstone_equal', 'automate_dv') -%}
{%- set keys = key | join(', ') -%}
{%- set drops_repeats = src_eff and not repeats_count -%}
{%- if is_incremental -%}
known as (
    select
        {{ flat(key, hashdiff, src_eff, src_ldts) | join(',\n        ') }}
    from {{ this }} as loaded
    semi join staged using ({{ keys }})
),

latest_loads as (
    select
        {{ key | join(',\n        ') }},
        max({{ src_ldts }}) as {{ src_ldts }}
    from known
    group by {{ keys }}
),

latest as (
    select *
    from known
    semi join latest_loads using ({{ flat(key, src_ldts) | join(', ') }})
),

{% if drops_repeats -%}
told_last as (
    select *
    from known
    semi join staged
        on {{ equal(key, 'staged', 'known', indent=8) }}
        and staged.{{ src_eff }} is not distinct from known.{{ src_eff }}
    qualify lead(true) over (
        partition by {{ flat(key, src_eff) | join(', ') }}
        order by {{ flat(src_ldts, hashdiff) | join(', ') }}
    ) is null
),

{% endif -%}
{%- endif -%}
keys_to_order as (
    select {{ keys }}
    from staged
    {%- if is_incremental %}
    left join latest_loads using ({{ keys }})
    {%- endif %}
    group by {{ keys }}
    having count(*) > 1
    {%- if is_incremental %}
        or min(staged.{{ src_ldts }}) <= min(latest_loads.{{ src_ldts }})
    union all
    select {{ keys }}
    from latest
    group by {{ keys }}
    having count(*) > 1
    {%- endif %}
),

told_once as (
    select *
    from staged
    anti join keys_to_order using ({{ keys }})
    {%- if is_incremental %}
    anti join latest
        on {{ equal(key, 'latest', 'staged', indent=8) }}
        and latest.{{ hashdiff }} is not distinct from staged.{{ hashdiff }}
    {%- endif %}
    {%- if is_incremental and drops_repeats %}
    anti join told_last
        on {{ equal(key, 'told_last', 'staged', indent=8) }}
        and told_last.{{ src_eff }} is not distinct from staged.{{ src_eff }}
        and told_last.{{ hashdiff }} is not distinct from staged.{{ hashdiff }}
    {%- endif %}
    where {{ key | join(' is not null\n      and ') }} is not null
),

history as (
    select *{{ ', true as _is_new' if is_incremental }}
    from staged
    semi join keys_to_order using ({{ keys }})
    {%- if is_incremental %}
    anti join known using ({{ flat(key, src_ldts) | join(', ') }})
    union all by name
    select *, false as _is_new
    from known
    semi join keys_to_order using ({{ keys }})
    {%- endif %}
),
{%- if drops_repeats %}

news as (
    select *
    from history
    window told as (
        partition by {{ flat(key, src_eff) | join(', ') }}
        order by {{ flat(src_ldts, hashdiff) | join(', ') }}
    )
    qualify {{ hashdiff }} is distinct from lag({{ hashdiff }}) over told
         or row_number() over told = 1
         {%- if is_incremental %}
         or not _is_new
         {%- endif %}
),
{%- endif %}

changes as (
    select *{{ ' exclude (_is_new)' if is_incremental }}
    from {{ 'news' if drops_repeats else 'history' }}
    window timeline as (
        partition by {{ keys }}
        order by {{ flat(src_ldts, src_eff, hashdiff) | join(', ') }}
    )
    qualify {{ '_is_new\n        and (' if is_incremental }}
    {{- hashdiff }} is distinct from lag({{ hashdiff }}) over timeline
         {{ '    ' if is_incremental }}or row_number() over timeline = 1{{ ')' if is_incremental }}
)
{%- endmacro -%}
