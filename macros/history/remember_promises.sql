{#-
    For on-run-end: adds what tests with the tag `slo` measured in this run to `slo_history`, and says which promises are
    missed or at their warning. Measurements are taken from the tables that tests store. Another run may have replaced
    such a table meanwhile: a row has the `invocation_id` of its run, only rows of this one are taken, and a test whose
    rows are gone is asked again. Nothing is taken twice. Does nothing where no such test was run.
-#}
{% macro remember_promises(results) -%}
    {%- if execute -%}
        {%- set tests = puddingstone.measuring_tests(results) -%}
        {%- if tests -%}
            {%- set stored = puddingstone.stored_measurements(tests) -%}
            {%- do puddingstone.append_measurements(stored) -%}
            {%- set remembered = puddingstone.remembered_nodes() -%}
            {%- do puddingstone.append_measurements(puddingstone.asked_again(tests, remembered)) -%}
            {%- do puddingstone.tell_promises() -%}
        {%- endif -%}
    {%- endif -%}
{%- endmacro %}
