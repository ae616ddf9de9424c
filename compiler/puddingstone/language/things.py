"""What there is: things, facts about things, and code lists."""


class Entity:
    """A thing the business knows by a stable key."""


class Details:
    """Facts about the entity around it that share a source and a pace of change."""


class Reference:
    """A code list the business looks things up in: one ``Key`` and what each code means."""
