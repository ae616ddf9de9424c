"""The real AutomateDV, where a checkout is at hand, put into a scratch project with the little that it needs."""

import os
import shutil
from pathlib import Path

STOCK = Path(__file__).parents[3] / "benchmarks" / "vault_load" / "stock"
REAL = os.environ.get("AUTOMATE_DV_PATH")
NO_REAL = "AUTOMATE_DV_PATH names no checkout of the real AutomateDV"


def put_real_automate_dv(packages: Path) -> None:
    """Copy the checkout that AUTOMATE_DV_PATH names into a folder of dbt packages, with a stand-in for dbt_utils."""
    left_out = shutil.ignore_patterns(".git", "packages.yml", "package-lock.yml", "dbt_packages", "integration_tests")
    for name, origin in (("automate_dv", Path(REAL or "").resolve()), ("dbt_utils", STOCK / "dbt_utils")):
        shutil.copytree(origin, packages / name, ignore=left_out)


def lock(project: Path, *packages: str) -> None:
    """Name the packages that lie in ``dbt_packages``, as dbt 1.12 asks."""
    lines = [f"  - local: dbt_packages/{name}\n    name: {name}\n" for name in packages]
    (project / "package-lock.yml").write_text("packages:\n" + "".join(lines), encoding="utf-8")
