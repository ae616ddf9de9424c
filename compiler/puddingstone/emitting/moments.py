"""The moments that stand for always and for not yet, as SQL."""

BEGINNING_OF_TIME = "cast('1900-01-01' as timestamp)"
END_OF_TIME = "cast('9999-12-31 23:59:59.999999' as timestamp)"
