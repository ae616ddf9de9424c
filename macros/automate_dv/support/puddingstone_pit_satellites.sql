{#- The satellites of a pit: what each is read from, its key and load time, and the columns that the pit has of it. -#}
{%- macro default__puddingstone_pit_satellites(satellites, key) -%}
    {%- set identifier = adapter.dispatch('puddingstone_identifier', 'automate_dv') -%}
    {%- set require_mapping = adapter.dispatch('puddingstone_require_mapping', 'automate_dv') -%}
    {%- set way_out = 'It is {satellite: {pk: {ALIAS: column}, ldts: {ALIAS: column}}}.' -%}
    {%- do require_mapping('pit', 'satellites', satellites, way_out) -%}
    {%- set described = [] -%}
    {%- for name, columns in satellites.items() -%}
        {%- do require_mapping('pit', 'satellites.' ~ name, columns, way_out) -%}
        {%- do adapter.dispatch('puddingstone_require', 'automate_dv')('pit', {
            'satellites.' ~ name ~ '.pk': columns['pk'], 'satellites.' ~ name ~ '.ldts': columns['ldts'],
        }) -%}
        {%- for part in ['pk', 'ldts'] -%}
            {%- do require_mapping('pit', 'satellites.' ~ name ~ '.' ~ part, columns[part], way_out) -%}
        {%- endfor -%}
        {%- if columns['pk'] | length != key | length -%}
            {%- do adapter.dispatch('puddingstone_stop', 'automate_dv')(
                'pit',
                "the argument satellites." ~ name ~ ".pk names " ~ columns['pk'] | length ~ " columns, and src_pk names "
                ~ key | length ~ ".",
                "Name the columns of the satellite that hold the key of the hub, in the order of src_pk.",
            ) -%}
        {%- endif -%}
        {%- set ldts_alias, ldts = columns['ldts'].items() | first -%}
        {%- set key_aliases = [] -%}
        {%- for alias in columns['pk'] -%}
            {%- do key_aliases.append(identifier((name ~ '_' ~ alias) | replace('"', ''))) -%}
        {%- endfor -%}
        {%- do described.append({
            'name': name,
            'relation': ref(name),
            'key': columns['pk'].values() | list,
            'ldts': ldts,
            'key_aliases': key_aliases,
            'ldts_alias': identifier((name ~ '_' ~ ldts_alias) | replace('"', '')),
        }) -%}
    {%- endfor -%}
    {%- do return(described) -%}
{%- endmacro -%}
