"""The models of the business: one package for each domain."""
