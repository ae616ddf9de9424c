{#-
    Staged rows that differ from the row before them in the timeline of their key, staged or loaded. A key told once needs
    no timeline. All that has to be known of what is loaded is read once. With an effective time, a row that repeats
    what was told last of its key and that time is no news.
-#}
{%- macro default__puddingstone_sat_timeline(key, hashdiff, src_ldts, src_eff, repeats_count, is_incremental) -%}
{%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
{%- set keys = key | join(', ') -%}
{%- set compared = flat(src_ldts, src_eff, hashdiff) -%}
{%- set drops_repeats = src_eff and not repeats_count -%}
{%- if is_incremental -%}
known as (
    select
        {{ flat(key, hashdiff, src_eff, src_ldts) | join(',\n        ') }}
    from {{ this }} as loaded
    semi join staged using ({{ keys }})
),

{% endif -%}
keys_told_again as (
    select {{ keys }}
    from staged
    group by {{ keys }}
    having count(*) > 1
    {%- if is_incremental %}
    union all
    select {{ keys }}
    from known
    {%- endif %}
),

told_once as (
    select *
    from staged
    anti join keys_told_again using ({{ keys }})
    where {{ key | join(' is not null\n      and ') }} is not null
),

history as (
    select *{{ ', true as _is_new' if is_incremental }}
    from staged
    semi join keys_told_again using ({{ keys }})
    {%- if is_incremental %}
    anti join known using ({{ flat(key, src_ldts) | join(', ') }})
    union all by name
    select *, false as _is_new
    from known
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
        order by {{ compared | join(', ') }}
    )
    qualify {{ '_is_new\n        and (' if is_incremental }}
    {{- hashdiff }} is distinct from lag({{ hashdiff }}) over timeline
         {{ '    ' if is_incremental }}or row_number() over timeline = 1{{ ')' if is_incremental }}
)
{%- endmacro -%}
