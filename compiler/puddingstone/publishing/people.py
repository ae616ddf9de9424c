"""Who answers for a product, who reads it, and where to ask."""

from urllib.parse import quote

from puddingstone.publishing.standards.form import Description, Member, Support, Team, Url
from puddingstone.publishing.standards.odcs import Role
from puddingstone.vault import Service, names


def team(service: Service) -> Team:
    """Its owner, and the expert who knows what it means."""
    owner = Member(username=service.email or service.owner, name=service.owner, role="owner")
    expert = (Member(username=service.expert, name=service.expert, role="SME"),) if service.expert else ()
    return Team(name=service.owner or None, members=(owner, *expert))


def roles(service: Service) -> tuple[Role, ...]:
    """Each team that reads it, as a role that the owner approves."""
    return tuple(
        Role(role=names.role(reader) or reader, description=reader, first_level_approvers=service.owner or None)
        for reader in service.readers
    )


def description(service: Service, limitations: str | None = None) -> Description:
    """What a product is for, and who reads it."""
    usage = f"Read by {', '.join(service.readers)}." if service.readers else None
    return Description(purpose=service.purpose, usage=usage, limitations=limitations)


def support(service: Service) -> tuple[Support, ...]:
    """The owner's mail and channel, and the status page."""
    found = []
    mail = f"mailto:{_spelt(service.email)}" if service.email else None
    if mail:
        found.append(Support(channel=service.email, url=mail, tool="email", scope="issues"))
    if service.channel:
        tool = "slack" if service.channel.startswith("#") else "other"
        place = address(service.channel) or mail
        found.append(Support(channel=service.channel, url=place, tool=tool, scope="interactive"))
    page = address(service.status_page)
    if page:
        told = "Every promise now and over time, and open incidents."
        found.append(Support(channel="status page", url=page, tool="other", scope="notifications", description=told))
    return tuple(found)


def address(text: str) -> Url | None:
    """The text, if it is the address of a page.

    >>> address("https://hotel.example/a page"), address("#front-office")
    ('https://hotel.example/a%20page', None)
    """
    return _spelt(text) if text.startswith(("https://", "http://")) else None


def _spelt(text: str) -> str:
    return quote(text, safe="@:/?#[]!$&'()*+,;=%~")
