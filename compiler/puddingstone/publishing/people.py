"""Who answers for a product, who reads it, and where to ask."""

from puddingstone.publishing.identities import words
from puddingstone.publishing.standards.form import Member, Support, Team, Url
from puddingstone.publishing.standards.odcs import Role
from puddingstone.vault import Service


def team(service: Service) -> Team:
    """Its owner, and the expert who knows what it means."""
    owner = Member(username=service.email or service.owner, name=service.owner, role="owner")
    expert = (Member(username=service.expert, name=service.expert, role="SME"),) if service.expert else ()
    return Team(name=service.owner or None, members=(owner, *expert))


def roles(service: Service) -> tuple[Role, ...]:
    """Each team that reads it, as a role that the owner approves."""
    return tuple(
        Role(role=words(reader) or reader, description=reader, first_level_approvers=service.owner or None)
        for reader in service.readers
    )


def support(service: Service) -> tuple[Support, ...]:
    """The owner's mail and channel, and the status page."""
    found = []
    mail = f"mailto:{service.email}" if service.email else None
    if mail:
        found.append(Support(channel=service.email, url=mail, tool="email", scope="issues"))
    if service.channel:
        tool = "slack" if service.channel.startswith("#") else "other"
        address = service.channel if _is_address(service.channel) else mail
        found.append(Support(channel=service.channel, url=address, tool=tool, scope="interactive"))
    if _is_address(service.status_page):
        page = "Every promise now and over time, and open incidents."
        found.append(
            Support(channel="status page", url=service.status_page, tool="other", scope="notifications", description=page)
        )
    return tuple(found)


def _is_address(text: str) -> bool:
    return text.startswith(("https://", "http://"))


def address(text: str) -> Url | None:
    """The text, if it is the address of a page."""
    return text if _is_address(text) else None
