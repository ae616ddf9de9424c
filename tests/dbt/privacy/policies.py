"""What Snowflake takes for the DDL of policies: held strictly, because no parser at hand knows these statements."""

import re
from typing import NamedTuple

import sqlglot
from sqlglot import exp

_NAME = r"(?P<name>\w+\.\w+\.\w+)"
_CREATE = re.compile(
    rf"create (?P<kind>masking|row access) policy if not exists {_NAME}"
    r" as \((?P<arguments>[^()]*(?:\(\d+, \d+\))?[^()]*)\)"
    r" returns (?P<returns>\w+(?:\(\d+, \d+\))?) -> (?P<body>.+)",
    re.DOTALL,
)
_ALTER = re.compile(rf"alter (?P<kind>masking|row access) policy {_NAME} set body -> (?P<body>.+)", re.DOTALL)
_KNOWN_HERE = {"IS_ROLE_IN_SESSION"}


class Policy(NamedTuple):
    """A policy: its name, the columns that it is given, with their types, what it returns, and by what."""

    kind: str
    name: str
    arguments: dict[str, str]
    returns: str
    body: exp.Expression

    def for_role(self, *roles: str) -> str:
        """The body as DuckDB runs it for somebody with these roles."""

        def with_roles(node: exp.Expression) -> exp.Expression:
            if isinstance(node, exp.Anonymous) and node.name.upper() in _KNOWN_HERE:
                return exp.Boolean(this=node.expressions[0].name in roles)
            if isinstance(node, exp.CurrentRole):
                return exp.Literal.string(roles[0] if roles else "PUBLIC")
            return node

        return self.body.copy().transform(with_roles).sql("duckdb")


def policy_of(statements: str) -> Policy:
    """The policy that statements make and then keep up to date; they may say nothing else."""
    create, alter = (each.strip() for each in statements.split(";"))
    made, kept = _CREATE.fullmatch(create), _ALTER.fullmatch(alter)
    assert made is not None, create
    assert kept is not None, alter
    assert [made[word] for word in ("kind", "name", "body")] == [kept[word] for word in ("kind", "name", "body")]
    arguments = dict(each.split(" ", 1) for each in re.split(r", (?=[a-z_]+ )", made["arguments"]))
    body = _body(made["body"], set(arguments))
    assert made["returns"] == (arguments["val"] if made["kind"] == "masking" else "boolean")
    return Policy(made["kind"], made["name"], arguments, made["returns"], body)


def _body(sql: str, arguments: set[str]) -> exp.Expression:
    body = sqlglot.parse_one(sql, dialect="snowflake")
    assert not list(body.find_all(exp.Command)), sql
    assert {each.name.upper() for each in body.find_all(exp.Anonymous)} <= _KNOWN_HERE, sql
    outside = [each for each in body.find_all(exp.Column) if each.find_ancestor(exp.Select) is None]
    assert {each.name for each in outside} <= arguments, sql
    return body
