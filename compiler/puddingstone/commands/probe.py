"""``puddingstone probe``."""

import click

from puddingstone.commands.counting import complain
from puddingstone.commands.keeping import kept, planned
from puddingstone.keeping.errors import KeepingError
from puddingstone.keeping.interfaces import interfaces, of_product
from puddingstone.keeping.probing import Probe, probe
from puddingstone.settings import Settings
from puddingstone.warehouse import WarehouseError


def run(settings: Settings, product: str | None, target: str | None, at: str | None) -> int:
    """Ask what is published, and put down the answers; 1 if a question was not answered."""
    vault = planned(settings)
    if vault is None:
        return 1
    try:
        known = interfaces(vault)
        known = of_product(known, product) if product else known
        with kept(settings, target, at) as open_:
            done = [_told(each) for each in probe(open_.warehouse, open_.logs, known, open_.clock)]
    except (KeepingError, WarehouseError) as error:
        return complain(error.finding)
    silent = sum(not each.is_answered for each in done)
    click.echo(f"{len(done) - silent} of {len(done)} interfaces answered.")
    return 1 if silent else 0


def _told(done: Probe) -> Probe:
    slowest = max(answer.milliseconds for answer in done.answers)
    error = next((answer.error for answer in done.answers if answer.error), "")
    word = f"NOT answered: {error}" if error else "answered"
    click.echo(f"  {done.interface.place:<48} {slowest:>6} ms  {word}")
    return done
