{#- Staged rows that differ from the row before them: the first of a key from the latest loaded, if there is one. -#}
{%- macro default__puddingstone_sat_changes(key, hashdiff, src_ldts, src_eff, is_incremental, match_stock, only_newer) -%}
    {%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
    {%- set loaded = ', 1, latest.' ~ hashdiff if is_incremental else '' -%}
    select staged.*
    from staged
    {%- if is_incremental %}
    left join latest using ({{ key | join(', ') }})
    {%- endif %}
    {%- if is_incremental and (only_newer or not match_stock) %}
    where latest.{{ src_ldts }} is null
       or staged.{{ src_ldts }} > latest.{{ src_ldts }}
    {%- endif %}
    window timeline as (
        partition by staged.{{ key | join(', staged.') }}
        order by staged.{{ flat(src_ldts, src_eff, hashdiff) | join(', staged.') }}
    )
    qualify staged.{{ hashdiff }} {{ '!=' if match_stock else 'is distinct from' }} lag(staged.{{ hashdiff }}{{ loaded }}) over timeline
         or (row_number() over timeline = 1
             {{- ' and latest.' ~ src_ldts ~ ' is null' if is_incremental }}
             {{- ' and staged.' ~ hashdiff ~ ' is not null' if match_stock }})
{%- endmacro -%}
