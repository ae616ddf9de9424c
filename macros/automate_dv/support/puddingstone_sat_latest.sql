{#-
    Staged rows compared with the latest loaded one of their key, wherever they belong, and then with each other:
    AutomateDV's way. Its comparison with `!=` loses rows around those without a hashdiff.
-#}
{%- macro default__puddingstone_sat_latest(key, hashdiff, src_ldts, src_eff, is_incremental, only_newer) -%}
{%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
{%- set match_stock = adapter.dispatch('puddingstone_match_stock', 'automate_dv')() -%}
{%- set order_by = flat(src_ldts, src_eff, hashdiff) -%}
{%- set from_latest = ', 1, latest.' ~ hashdiff if is_incremental else '' -%}
{%- if is_incremental -%}
latest as (
    select
        {{ key | join(',\n        ') }},
        max({{ src_ldts }}) as {{ src_ldts }},
        arg_max_null({{ hashdiff }}, {{ src_ldts if match_stock else '(' ~ order_by | join(', ') ~ ')' }}) as {{ hashdiff }}
    from {{ this }} as loaded
    semi join staged using ({{ key | join(', ') }})
    group by {{ key | join(', ') }}
),

{% endif -%}
changes as (
    select staged.*
    from staged
    {%- if is_incremental %}
    left join latest using ({{ key | join(', ') }})
    {%- endif %}
    where staged.{{ key | join(' is not null\n      and staged.') }} is not null
    {%- if is_incremental and only_newer %}
      and (latest.{{ src_ldts }} is null or staged.{{ src_ldts }} > latest.{{ src_ldts }})
    {%- endif %}
    window timeline as (
        partition by staged.{{ key | join(', staged.') }}
        order by staged.{{ order_by | join(', staged.') }}
    )
    qualify staged.{{ hashdiff }} {{ '!=' if match_stock else 'is distinct from' }} lag(staged.{{ hashdiff }}{{ from_latest }}) over timeline
         or (row_number() over timeline = 1
             {{- ' and latest.' ~ src_ldts ~ ' is null' if is_incremental }}
             {{- ' and staged.' ~ hashdiff ~ ' is not null' if match_stock }})
)
{%- endmacro -%}
