"""The forms of published standards, as strict as their own schemas are."""
