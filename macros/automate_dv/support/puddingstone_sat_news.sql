{#- Delivered rows, without those that repeat what was told last about the same key and effective time. -#}
{%- macro default__puddingstone_sat_news(key, hashdiff, src_ldts, src_eff) -%}
{%- set equal = adapter.dispatch('puddingstone_equal', 'automate_dv') -%}
told as (
    select
        {{ (key + [src_eff]) | join(',\n        ') }},
        arg_max_null({{ hashdiff }}, {{ src_ldts }}) as {{ hashdiff }}
    from {{ this }} as loaded
    semi join delivered using ({{ key | join(', ') }})
    group by {{ (key + [src_eff]) | join(', ') }}
),

staged as (
    select delivered.*
    from delivered
    left join told
        on {{ equal(key + [src_eff], 'told', 'delivered', indent=8) }}
    window retold as (
        partition by delivered.{{ (key + [src_eff]) | join(', delivered.') }}
        order by delivered.{{ src_ldts }}, delivered.{{ hashdiff }}
    )
    qualify delivered.{{ hashdiff }} is distinct from lag(delivered.{{ hashdiff }}, 1, told.{{ hashdiff }}) over retold
         or (row_number() over retold = 1 and told.{{ key[0] }} is null)
),
{%- endmacro -%}
