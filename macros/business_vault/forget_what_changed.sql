{#-
    Before a satellite of computed facts goes on: keys of which it says anything else than its view does now, of a time
    that it has told already, are forgotten and told again. That happens when something came with an older load time.
-#}
{% macro forget_what_changed(view, hash_key, hashdiff) -%}
{%- if is_incremental() -%}
delete from {{ this }}
where {{ hash_key }} in (
    select {{ hash_key }}
    from (
        select
            computed.{{ hash_key }},
            computed.{{ hashdiff }} as is_now,
            told.{{ hashdiff }} as was,
            row_number() over (
                partition by computed.{{ hash_key }}, computed.load_datetime
                order by told.load_datetime desc nulls last
            ) as place
        from {{ ref(view) }} as computed
        inner join (
            select {{ hash_key }}, max(load_datetime) as told_until
            from {{ this }}
            group by {{ hash_key }}
        ) as latest
            on computed.{{ hash_key }} = latest.{{ hash_key }}
            and computed.load_datetime <= latest.told_until
        left join {{ this }} as told
            on computed.{{ hash_key }} = told.{{ hash_key }}
            and computed.load_datetime >= told.load_datetime
    ) as held
    where place = 1 and is_now is distinct from was
)
{%- endif -%}
{%- endmacro %}
