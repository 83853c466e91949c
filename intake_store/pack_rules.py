"""A country's routing.toml: its weights and its rules."""

from collections.abc import Mapping
from dataclasses import fields

from intake.reasons import ReasonCode, Weights
from intake.routing import Rule, Rules, When
from intake.routing_facts import AGENCY_WORDS, TICKET_WORDS, unknown_fact
from intake_store.pack_files import Table

_FURTHEST = -1000  # a weight may pull down


def rules(file: Table) -> Rules:
    found: dict[str, Rule] = {}
    for table in file.tables("rule"):
        rule = _rule(table)
        if rule.code in found:
            raise table.bad("code", f"{rule.code} stands there twice")
        found[rule.code] = rule
    weights = file.table("weights")
    read = Rules(
        verified_within_days=file.whole("verified_within_days", least=1),
        weights=Weights(
            **{field.name: weights.whole(field.name, least=_FURTHEST) for field in fields(Weights)}
        ),
        rules=tuple(found.values()),
    )
    weights.rest()
    file.rest()
    return read


def _rule(table: Table) -> Rule:
    blocks = table.has("block") and table.yes("block")
    if blocks and (table.has("weight") or table.has("reason")):
        raise table.bad("block", "a rule that blocks has neither weight nor reason")
    rule = Rule(
        code=table.text("code"),
        ticket=_when(table.table("ticket"), TICKET_WORDS, "ticket"),
        agency=_when(table.table("agency"), AGENCY_WORDS, "agency"),
        weight=0 if blocks else table.whole("weight", least=_FURTHEST),
        reason=None if blocks else table.one_of("reason", ReasonCode),
    )
    table.rest()
    return rule


def _when(table: Table, words: Mapping[str, frozenset[str] | None], what: str) -> When:
    parts = {part: frozenset(table.texts(part)) for part in ("all_of", "any_of", "none_of")}
    table.rest()
    for part, facts in parts.items():
        for fact in sorted(facts):
            if unknown_fact(fact, words):
                raise table.bad(part, f"no {what} can ever be {fact!r}")
    return When(**parts)
