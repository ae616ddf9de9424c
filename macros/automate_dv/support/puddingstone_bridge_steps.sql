{#- The steps of a bridge's walk: what each reads, under which name, by which keys, and what it follows. -#}
{%- macro default__puddingstone_bridge_steps(bridge_walk, key) -%}
    {%- set flat = adapter.dispatch('puddingstone_list', 'automate_dv') -%}
    {%- set identifier = adapter.dispatch('puddingstone_identifier', 'automate_dv') -%}
    {%- set match_stock = adapter.dispatch('puddingstone_match_stock', 'automate_dv')() -%}
    {%- set steps = [] -%}
    {%- set ways_out = {
        'link_fk1': 'Name the column of the link that joins it to the link_fk2 of the step before.',
        'link_fk2': 'Name the column of the link that joins it to the link_fk1 of the next step.',
    } -%}
    {%- set require_mapping = adapter.dispatch('puddingstone_require_mapping', 'automate_dv') -%}
    {%- set shape = 'It is {step: {bridge_link_pk: name, link_table: link, ..}}.' -%}
    {%- do require_mapping('bridge', 'bridge_walk', bridge_walk, shape) -%}
    {%- for name, given in bridge_walk.items() -%}
        {%- do require_mapping('bridge', 'bridge_walk.' ~ name, given, shape) -%}
        {%- set first_step, last_step = loop.first, loop.last -%}
        {%- for part in [
            'bridge_link_pk', 'link_table', 'link_pk', 'link_fk1', 'link_fk2', 'eff_sat_table', 'eff_sat_pk',
            'eff_sat_end_date', 'eff_sat_load_date',
        ] if not (part == 'link_fk1' and first_step or part == 'link_fk2' and last_step) -%}
            {%- do adapter.dispatch('puddingstone_require', 'automate_dv')(
                'bridge', {'bridge_walk.' ~ name ~ '.' ~ part: given[part]}, ways_out[part],
            ) -%}
        {%- endfor -%}
        {%- set before = steps | last or {'link': 'hub', 'far_key': key} -%}
        {%- set near_key = key if loop.first and (match_stock or not given['link_fk1']) else flat(given['link_fk1']) -%}
        {%- do steps.append({
            'link': identifier(name | lower ~ '_link'),
            'periods': identifier(name | lower ~ '_periods'),
            'link_relation': ref(given['link_table']),
            'satellite_relation': ref(given['eff_sat_table']),
            'before': before,
            'near_key': near_key,
            'far_key': flat(given['link_fk2']),
            'link_key': flat(given['link_pk']),
            'aliases': flat(given['bridge_link_pk']),
            'satellite_key': flat(given['eff_sat_pk']),
            'end': given['eff_sat_end_date'],
            'ldts': given['eff_sat_load_date'],
        }) -%}
    {%- endfor -%}
    {%- do return(steps) -%}
{%- endmacro -%}
