{{ config(materialized='view') }}

with staged as (
    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={'desk': 'ships'},
        derived_columns={
            'call_sign': 'call_sign',
            'first_of': "coalesce(nullif(trim(call_sign), ''), 'none, (really)')",
            'turn': 'row_number() over (partition by upper(trim(call_sign)) order by loaded_at desc)',
            'class': "case when tonnage > 12 then 'it''s big' else 'small' end",
            'quoted': '"ship_name"',
            'constant': "!it's",
            'joined': ['ship_name', '!no', 'tonnage'],
            'escaped': {'source_column': 'ship_name', 'escape': true},
            'loaded_at': 'loaded_at',
        },
        null_columns={'required': 'remark', 'optional': ['call_sign']},
        hashed_columns={
            'one_hk': 'first_of',
            'remark_hk': 'remark_original',
            'two_hk': ['constant', 'quoted'],
            'none_hk': ['remark_original', 'remark_original'],
            'some_hashdiff': {'is_hashdiff': true, 'columns': ['turn', 'Quoted', 'class']},
            'no_hashdiff': {'is_hashdiff': true, 'columns': ['remark_original']},
            'rest_hashdiff': {'is_hashdiff': true, 'exclude_columns': true, 'columns': ['loaded_at', 'remark']},
        },
        ranked_columns={
            'place': {'partition_by': 'quoted', 'order_by': [{'loaded_at': 'desc'}]},
        },
    ) }}
)

select *
from staged
