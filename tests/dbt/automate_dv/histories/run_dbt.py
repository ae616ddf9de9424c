"""Runs dbt as often as asked in one process, and puts aside what it compiled each time."""

import json
import shutil
import sys

from dbt.cli.main import dbtRunner


def main(plan: dict[str, list[str]]) -> int:
    """Run each of the named commands in turn; stop at the first that fails."""
    dbt = dbtRunner()
    for name, arguments in plan.items():
        shutil.rmtree("target/compiled", ignore_errors=True)
        if not dbt.invoke(["--no-use-colors", "--no-version-check", "--quiet", *arguments]).success:
            return 1
        shutil.copytree("target/compiled", f"compiled/{name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(json.loads(sys.argv[1])))
