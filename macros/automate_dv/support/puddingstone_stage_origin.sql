{#- What a stage takes from its source and what becomes of it.

    relation   what is read
    columns    the select items of the first step: source columns handed on, and derived columns
    hashed     the hashed columns with `exclude_columns` spelled out
    beside_*   the columns that stay beside null-replaced, hashed and ranked ones: those that none of them replaces
    types      the types of columns, as far as they are known, by lower-case name
    escaped    source columns to be quoted wherever they are named
    delivered  the columns of the stage when the source's own are not included
-#}
{%- macro default__puddingstone_stage_origin(source_model, include, derived, nulled, hashed, ranked) -%}
    {%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
    {%- set all_but = adapter.dispatch('puddingstone_all_but', 'automate_dv') -%}
    {%- set relation = adapter.dispatch('puddingstone_stage_relation', 'automate_dv')(source_model) -%}
    {%- set inputs = adapter.dispatch('puddingstone_stage_inputs', 'automate_dv')(nulled, hashed, ranked) -%}
    {%- set carried = adapter.dispatch('puddingstone_stage_carried', 'automate_dv')(inputs, derived) -%}
    {%- set is_explicit = adapter.dispatch('puddingstone_stage_is_explicit', 'automate_dv')(include, hashed, carried) -%}
    {%- set source_types = {} if is_explicit else adapter.dispatch('puddingstone_source_types', 'automate_dv')(relation) -%}
    {%- set source_columns = source_types.keys() | list -%}
    {%- set is_unknown = not is_explicit and not source_columns -%}

    {%- set originals = [] -%}
    {%- for name in nulled -%}
        {%- do originals.append(adapter.dispatch('puddingstone_null_original', 'automate_dv')(name)) -%}
    {%- endfor -%}
    {%- set made = flat(derived.keys(), originals, hashed.keys(), ranked.keys()) -%}
    {%- set hashed = adapter.dispatch('puddingstone_hashed_columns', 'automate_dv')(hashed, source_columns, relation, made) -%}
    {%- set before_hashes = flat(source_columns, carried, derived.keys(), originals) -%}
    {%- if not is_explicit -%}
        {%- set carried = [all_but(derived.keys() | list + originals, source_columns, is_unknown)] -%}
    {%- endif -%}

    {%- do return({
        'relation': relation,
        'columns': carried + adapter.dispatch('puddingstone_derived_columns', 'automate_dv')(derived),
        'hashed': hashed,
        'beside_nulled': '* exclude (' ~ nulled | join(', ') ~ ')',
        'beside_hashed': all_but(hashed.keys(), before_hashes, is_unknown),
        'beside_ranked': all_but(ranked.keys(), flat(before_hashes, hashed.keys()), is_unknown),
        'types': adapter.dispatch('puddingstone_column_types', 'automate_dv')(source_types, derived),
        'escaped': adapter.dispatch('puddingstone_stage_escaped', 'automate_dv')(derived),
        'delivered': flat(derived.keys(), zip(nulled, originals) | list, hashed.keys(), ranked.keys()),
    }) -%}
{%- endmacro -%}
