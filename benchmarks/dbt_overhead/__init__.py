"""What macros cost in dbt itself: the same vault by our macros, by stock AutomateDV, and as plain SQL."""
