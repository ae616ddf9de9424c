-- Each hash once, each column once: what nobody who writes these tables to a disk can do without.
create temp table stg_customer as
select
    *,
    unhex(md5(cast(c_custkey as varchar)))::uuid as customer_hk,
    unhex(md5(concat_ws('||', upper(trim(c_address)), upper(trim(c_name)), c_nationkey, upper(trim(c_phone)))))::uuid as contact_hashdiff,
    unhex(md5(concat_ws('||', c_acctbal, upper(trim(c_comment)), upper(trim(c_mktsegment)))))::uuid as account_hashdiff
from delivered.customer;

create temp table stg_orders as
select
    *,
    unhex(md5(cast(o_orderkey as varchar)))::uuid as order_hk,
    unhex(md5(cast(o_custkey as varchar)))::uuid as customer_hk,
    unhex(md5(concat_ws('||', o_custkey, o_orderkey)))::uuid as customer_order_hk,
    unhex(md5(concat_ws('||', upper(trim(o_clerk)), upper(trim(o_comment)), o_orderdate, upper(trim(o_orderpriority)), upper(trim(o_orderstatus)), o_shippriority, o_totalprice)))::uuid as order_hashdiff
from delivered.orders;

create temp table stg_lineitem as
select
    *,
    unhex(md5(concat_ws('||', l_orderkey, l_linenumber)))::uuid as line_hk,
    unhex(md5(cast(l_orderkey as varchar)))::uuid as order_hk,
    unhex(md5(cast(l_partkey as varchar)))::uuid as part_hk,
    unhex(md5(cast(l_suppkey as varchar)))::uuid as supplier_hk,
    unhex(md5(concat_ws('||', l_partkey, l_suppkey)))::uuid as part_supplier_hk,
    unhex(md5(concat_ws('||', l_commitdate, upper(trim(l_comment)), upper(trim(l_linestatus)), l_receiptdate, upper(trim(l_returnflag)), l_shipdate, upper(trim(l_shipinstruct)), upper(trim(l_shipmode)))))::uuid as shipping_hashdiff
from delivered.lineitem;

create table hub_customer as
select
    customer_hk,
    c_custkey,
    delivered_at as load_datetime,
    'tpch.customer' as record_source
from stg_customer;

create table hub_order as
select
    order_hk,
    o_orderkey,
    delivered_at as load_datetime,
    'tpch.orders' as record_source
from stg_orders;

create table hub_part as
select
    part_hk,
    any_value(l_partkey) as l_partkey,
    min(delivered_at) as load_datetime,
    'tpch.lineitem' as record_source
from stg_lineitem
group by part_hk;

create table link_customer_order as
select
    customer_order_hk,
    customer_hk,
    order_hk,
    delivered_at as load_datetime,
    'tpch.orders' as record_source
from stg_orders;

create table link_part_supplier as
select
    part_supplier_hk,
    any_value(part_hk) as part_hk,
    any_value(supplier_hk) as supplier_hk,
    min(delivered_at) as load_datetime,
    'tpch.lineitem' as record_source
from stg_lineitem
group by part_supplier_hk;

create table nh_link_line as
select
    line_hk,
    order_hk,
    part_hk,
    supplier_hk,
    l_linenumber,
    l_quantity,
    l_extendedprice,
    l_discount,
    l_tax,
    delivered_at as effective_from,
    delivered_at as load_datetime,
    'tpch.lineitem' as record_source
from stg_lineitem;

create table sat_customer_contact as
select
    customer_hk,
    contact_hashdiff,
    c_name,
    c_address,
    c_phone,
    c_nationkey,
    delivered_at as effective_from,
    delivered_at as load_datetime,
    'tpch.customer' as record_source
from stg_customer;

create table sat_customer_account as
select
    customer_hk,
    account_hashdiff,
    c_acctbal,
    c_mktsegment,
    c_comment,
    delivered_at as effective_from,
    delivered_at as load_datetime,
    'tpch.customer' as record_source
from stg_customer;

create table sat_order as
select
    order_hk,
    order_hashdiff,
    o_orderstatus,
    o_totalprice,
    o_orderdate,
    o_orderpriority,
    o_clerk,
    o_shippriority,
    o_comment,
    delivered_at as effective_from,
    delivered_at as load_datetime,
    'tpch.orders' as record_source
from stg_orders;

create table sat_line_shipping as
select
    line_hk,
    shipping_hashdiff,
    l_returnflag,
    l_linestatus,
    l_shipdate,
    l_commitdate,
    l_receiptdate,
    l_shipinstruct,
    l_shipmode,
    l_comment,
    delivered_at as effective_from,
    delivered_at as load_datetime,
    'tpch.lineitem' as record_source
from stg_lineitem;

create temp table as_of_dates as
select as_of_date
from range(
    timestamp '2023-12-30',
    (select max(delivered_at) from delivered.customer) + interval 1 day,
    interval 1 day
) as days(as_of_date);

create table pit_customer as
select
    hub_customer.customer_hk,
    as_of_dates.as_of_date,
    coalesce(sat_customer_contact.customer_hk, '00000000-0000-0000-0000-000000000000'::uuid) as sat_customer_contact_pk,
    coalesce(sat_customer_contact.load_datetime, timestamp '1900-01-01') as sat_customer_contact_ldts,
    coalesce(sat_customer_account.customer_hk, '00000000-0000-0000-0000-000000000000'::uuid) as sat_customer_account_pk,
    coalesce(sat_customer_account.load_datetime, timestamp '1900-01-01') as sat_customer_account_ldts
from hub_customer
cross join as_of_dates
left join sat_customer_contact
    on sat_customer_contact.customer_hk = hub_customer.customer_hk
    and sat_customer_contact.load_datetime <= as_of_dates.as_of_date
left join sat_customer_account
    on sat_customer_account.customer_hk = hub_customer.customer_hk
    and sat_customer_account.load_datetime <= as_of_dates.as_of_date;
