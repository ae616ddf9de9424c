{#-
    Whether whoever asks has one of some roles. Roles are called like teams, `front_office`; the variable
    `puddingstone_roles` says what they are called in a warehouse, {front_office: HOTEL_FRONT_OFFICE}. On DuckDB, which
    knows no roles, it is what the session says: set variable app_role = 'front_office'.
-#}
{% macro has_role(roles) -%}
    {{ adapter.dispatch('has_role', 'puddingstone')(roles) }}
{%- endmacro %}

{% macro default__has_role(roles) -%}
    {%- for role in roles -%}
    is_role_in_session('{{ puddingstone.role(role) }}'){{ ' or ' if not loop.last }}
    {%- endfor -%}
{%- endmacro %}

{% macro duckdb__has_role(roles) -%}
    coalesce(getvariable('app_role'), '') in ('{{ roles | join("', '") }}')
{%- endmacro %}

{#- What the role of a team is called in the warehouse. -#}
{% macro role(team) -%}
    {{ var('puddingstone_roles', {}).get(team, team | upper) }}
{%- endmacro %}
