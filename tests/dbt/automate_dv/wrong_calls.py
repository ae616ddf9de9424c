"""Calls that are wrong, by the model that makes them, and what is said of them when it runs."""

STAGED = "src_ldts='loaded_at', src_source='record_source', source_model='{}'"
HASHED = "Name what is hashed: a column, a list of columns, or {is_hashdiff: true, columns: [..]}."
RANKED = "A rank is {partition_by: columns, order_by: columns}."
UNKNOWN = "because it is ephemeral, or stands for rows of a unit test."
TABLES = "as_of_dates_table='moorings', stage_tables_ldts={'moorings': 'loaded_at'}, source_model='moorings'"
LINK = "'bridge_link_pk': 'hk', 'link_table': 'moorings', 'link_pk': 'hk'"
SATELLITE = (
    "'eff_sat_table': 'moorings', 'eff_sat_pk': 'hk', 'eff_sat_end_date': 'end', 'eff_sat_load_date': 'loaded_at'"
)
HASHED_ALL = "It is {column: what is hashed}."
RANKED_ALL = "It is {column: {partition_by: columns, order_by: columns}}."
NULLED = "It is {required: columns, optional: columns}."
DERIVED_ALL = "It is {column: what it is made from}."
DERIVED = (
    "A derived column is an expression, a !constant, a list of them, or {source_column: column, escape: true}. "
    "In YAML, text that reads as something else needs quotes."
)
TRACKED = "It is {satellite: {sat_name: {SATELLITE_NAME: column}, hashdiff: {HASHDIFF: column}}}."
OF_SATELLITES = "It is {satellite: {pk: {ALIAS: column}, ldts: {ALIAS: column}}}."
OF_STEPS = "It is {step: {bridge_link_pk: name, link_table: link, ..}}."
OF_STAGES = "It is {stage: column with its load time}."
NAMED = "Name a column, or a list of columns; in YAML, a name that reads as something else needs quotes."
SAT = "sat(src_pk='mooring_hk', src_hashdiff={}, src_payload={}, {})"
BY_PERIOD = (
    "config(meta={{'timestamp_field': 'loaded_at', {}}}, materialized='vault_insert_by_period') }}}}"
    "{{{{ automate_dv.hub(src_pk='mooring_hk', src_nk='berth', src_ldts='loaded_at', src_source='record_source', "
    "source_model='moorings')"
)
WRONG = {
    "unhashed": "stage(source_model='moorings', hashed_columns={'mooring_hk': none})",
    "undifferent": "stage(source_model='moorings', hashed_columns={'hashdiff': {'is_hashdiff': true}})",
    "unkeyed": "hash(columns=[], alias='hk')",
    "unkeyed_all": "hash_columns(columns={'hk': []})",
    "undivided": "stage(source_model='moorings', ranked_columns={'entry': {'order_by': 'loaded_at'}})",
    "unordered": "rank_columns(columns={'entry': {'partition_by': 'call_sign', 'order_by': []}})",
    "unasked": "stage(include_source_columns=false, source_model='moorings', null_columns={'required': []})",
    "unlisted": (
        "stage(source_model='passing', hashed_columns={'hashdiff': {'is_hashdiff': true, 'exclude_columns': true}})"
    ),
    "unghostly": (
        "sat(src_pk='mooring_hk', src_hashdiff='hashdiff', src_payload={'exclude_columns': true}, "
        f"{STAGED.format('passing')})"
    ),
    "misjudged": "stage(source_model='moorings', null_columns={'requird': 'mooring_hk'})",
    "unjudged": "null_columns(columns=['mooring_hk'])",
    "misspelt": "stage(source_model='moorings', hashed_columns={'hd': {'hashdiff': true, 'columns': ['mooring_hk']}})",
    "mislisted": "stage(source_model='moorings', hashed_columns=['mooring_hk'])",
    "misnamed": "stage(source_model='moorings', hashed_columns={'hk': ['mooring_hk', 7]})",
    "misdivided": "stage(source_model='moorings', ranked_columns='entry')",
    "misordered": "stage(source_model='moorings', ranked_columns={'entry': {'partition': 'a', 'order_by': 'b'}})",
    "misderived": "stage(source_model='moorings', derived_columns=['mooring_hk'])",
    "no_text": "stage(source_model='moorings', derived_columns={'member_no': false})",
    "number": "stage(source_model='moorings', derived_columns={'member_no': ['mooring_hk', 5]})",
    "null": "stage(source_model='moorings', derived_columns={'member_no': {'source_column': none}})",
    "misescaped": "derive_columns(columns={'member_no': {'source': 'mooring_hk'}})",
    "not_there": (
        "stage(source_model='moorings', derived_columns={'made': 'mooring_hk'}, hashed_columns="
        "{'hd': {'is_hashdiff': true, 'exclude_columns': true, 'columns': ['MADE', 'mooring_hk', 'remrk']}})"
    ),
    "exclusive": SAT.format("'hd'", "{'exclude': true, 'columns': ['a']}", STAGED.format("moorings")),
    "inclusive": SAT.format("'hd'", "{'exclude_columns': false}", STAGED.format("moorings")),
    "excluding": SAT.format("'hd'", "{'exclude_columns': ['mooring_hk']}", STAGED.format("moorings")),
    "not_staged": SAT.format("'hd'", "{'exclude_columns': true, 'columns': ['remrk']}", STAGED.format("moorings")),
    "unaliased": SAT.format("{'column': 'hd', 'alias': 'hashdiff'}", "'remark'", STAGED.format("moorings")),
    "numbered": f"hub(src_pk=5, src_nk='berth', {STAGED.format('moorings')})",
    "untracked": f"xts(src_pk='mooring_hk', src_satellite=['sat_berth'], {STAGED.format('moorings')})",
    "whole_pit": (
        "pit(src_pk='ship_hk', src_ldts='loaded_at', satellites={'moorings': {'pk': {'HK': 'ship_hk'}, "
        f"'ldts': {{'LDTS': 'loaded_at'}}}}}}, {TABLES})"
    ),
    "whole_bridge": (
        f"bridge(src_pk='ship_hk', src_ldts='loaded_at', bridge_walk={{'mooring': {{{LINK}, {SATELLITE}}}}}, {TABLES})"
    ),
    "begun": BY_PERIOD.format("'start_date': '31/12/2024'"),
    "ended": BY_PERIOD.format("'start_date': '2024-12-31', 'stop_date': 'tomorrow'"),
}
COMPLAINTS = {
    "unhashed": f"automate_dv.stage in unhashed: the argument hashed_columns.mooring_hk is missing. {HASHED}",
    "undifferent": f"stage in undifferent: the argument hashed_columns.hashdiff.columns is missing. {HASHED}",
    "unkeyed": "automate_dv.hash in unkeyed: the argument columns is empty.",
    "unkeyed_all": f"automate_dv.hash_columns in unkeyed_all: the argument columns.hk is empty. {HASHED}",
    "undivided": f"stage in undivided: the argument ranked_columns.entry.partition_by is missing. {RANKED}",
    "unordered": f"automate_dv.rank_columns in unordered: the argument columns.entry.order_by is empty. {RANKED}",
    "unasked": (
        "automate_dv.stage in unasked: the argument include_source_columns is false, and no other columns are asked "
        "for. Include them, or give derived_columns, null_columns, hashed_columns or ranked_columns."
    ),
    "unlisted": (
        "automate_dv.stage in unlisted: the argument hashed_columns.hashdiff takes all columns but some, and it is not "
        f"known which columns passing has, {UNKNOWN} List the columns that are meant, or materialise it as a view."
    ),
    "unghostly": (
        "automate_dv.sat in unghostly: a ghost record needs the names of all columns, and it is not known which "
        f"columns the stage has, {UNKNOWN} List the columns of src_payload, materialise the stage as a view, or set "
        "enable_ghost_records to false."
    ),
    "misjudged": (
        "automate_dv.stage in misjudged: the argument null_columns has the key requird, which is not one of required, "
        f"optional. {NULLED}"
    ),
    "unjudged": (
        f"automate_dv.null_columns in unjudged: the argument columns is a list, and a mapping is needed. {NULLED}"
    ),
    "misspelt": (
        "automate_dv.stage in misspelt: the argument hashed_columns.hd has the key hashdiff, which is not one of "
        f"is_hashdiff, exclude_columns, columns. {HASHED}"
    ),
    "mislisted": f"stage in mislisted: the argument hashed_columns is a list, and a mapping is needed. {HASHED_ALL}",
    "misnamed": (
        "automate_dv.stage in misnamed: the argument hashed_columns.hk holds the number 7, and the name of a column is "
        f"needed. {NAMED}"
    ),
    "misdivided": (
        "automate_dv.stage in misdivided: the argument ranked_columns is the text 'entry', and a mapping is needed. "
        f"{RANKED_ALL}"
    ),
    "misordered": (
        "automate_dv.stage in misordered: the argument ranked_columns.entry has the key partition, which is not one of "
        f"partition_by, order_by, dense_rank. {RANKED}"
    ),
    "misderived": f"in misderived: the argument derived_columns is a list, and a mapping is needed. {DERIVED_ALL}",
    "no_text": f"in no_text: the argument derived_columns.member_no is made from the truth value false. {DERIVED}",
    "number": f"stage in number: the argument derived_columns.member_no is made from the number 5. {DERIVED}",
    "null": f"stage in null: the argument derived_columns.member_no is made from nothing. {DERIVED}",
    "misescaped": (
        "automate_dv.derive_columns in misescaped: the argument columns.member_no has the key source, which is not one "
        "of source_column, escape."
    ),
    "not_there": (
        "automate_dv.stage in not_there: the argument hashed_columns.hd excludes remrk, which is not there to be "
        "excluded. There are mooring_hk, made, hd."
    ),
    "exclusive": (
        "automate_dv.sat in exclusive: the argument src_payload has the key exclude, which is not one of "
        "exclude_columns, columns. A payload of all columns but some is {exclude_columns: true, columns: [..]}."
    ),
    "inclusive": "automate_dv.sat in inclusive: the argument src_payload.exclude_columns is empty.",
    "excluding": (
        "automate_dv.sat in excluding: the argument src_payload.exclude_columns is a list. Give {exclude_columns: "
        "true, columns: [..]}, with the columns that are left out."
    ),
    "not_staged": (
        "automate_dv.sat in not_staged: the argument src_payload excludes remrk, which is not there to be excluded. "
        "There are mooring_hk."
    ),
    "unaliased": (
        "automate_dv.sat in unaliased: the argument src_hashdiff is a mapping without source_column. Name a column, or "
        "give {source_column: column, alias: name}."
    ),
    "numbered": (
        "automate_dv.hub in numbered: the argument src_pk holds the number 5, and the name of a column is needed. "
        f"{NAMED}"
    ),
    "untracked": f"xts in untracked: the argument src_satellite is a list, and a mapping is needed. {TRACKED}",
    "whole_pit": (
        "automate_dv.pit in whole_pit: the model is incremental, and each run would insert all rows of the pit once "
        "more. Materialise it as table or as pit_incremental."
    ),
    "whole_bridge": (
        "automate_dv.bridge in whole_bridge: the model is incremental, and each run would insert all rows of the "
        "bridge once more. Materialise it as table or as bridge_incremental."
    ),
    "begun": (
        "vault_insert_by_period in begun: the setting start_date is '31/12/2024', which is not a moment. Write it as "
        "year-month-day, as '2024-01-31' or '2024-01-31 12:30:00'."
    ),
    "ended": "vault_insert_by_period in ended: the setting stop_date is 'tomorrow', which is not a moment.",
}
