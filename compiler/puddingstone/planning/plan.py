"""The plan: every planner's tables, sorted, so that the order of declarations does not matter."""

from puddingstone.domain import Business
from puddingstone.planning.access import with_access
from puddingstone.planning.business_vault import business_vault
from puddingstone.planning.cubes import cubes, time_spines
from puddingstone.planning.exposures import exposures
from puddingstone.planning.guarded import guarded
from puddingstone.planning.hubs import hubs
from puddingstone.planning.links import links
from puddingstone.planning.products import products
from puddingstone.planning.promises import Promising, ledgers
from puddingstone.planning.references import references
from puddingstone.planning.satellites import satellites
from puddingstone.planning.saved_queries import saved_queries
from puddingstone.planning.site import Site
from puddingstone.planning.sources import groups, seeds, sources
from puddingstone.planning.staging import stages
from puddingstone.vault import Stage, Vault


def plan(business: Business) -> Vault:
    """Turn a checked business into the vault to build."""
    site = Site(business)
    all_stages = list(stages(site))
    staged = [stage for stage in all_stages if isinstance(stage, Stage)]
    marts = list(products(site))
    raw_vault = [*hubs(site), *links(site), *satellites(site), *references(site)]
    all_cubes = list(cubes(site))
    worked_out = business_vault(site, marts)
    systems = sorted(sources(site, staged), key=lambda source: source.name)
    built = [*all_stages, *raw_vault, *worked_out, *guarded(marts, site), *all_cubes, *time_spines(all_cubes)]
    promising = Promising(built, systems, site)
    services = sorted(promising.services(), key=lambda service: service.name)
    promised = promising.tables()
    tables = with_access([*promised, *ledgers(promised, services, staged, site)])
    return Vault(
        sources=tuple(systems),
        seeds=tuple(sorted(seeds(site), key=lambda seed: seed.name)),
        groups=tuple(sorted(groups(site), key=lambda group: group.name)),
        tables=tuple(sorted(tables, key=lambda table: table.name)),
        exposures=tuple(sorted(exposures(site), key=lambda exposure: exposure.name)),
        services=tuple(services),
        saved_queries=tuple(sorted(saved_queries(site, all_cubes), key=lambda query: query.name)),
    )
