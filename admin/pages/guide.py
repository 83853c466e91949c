"""Help: how to get through the first ticket, for each role, in a few lines."""

from dataclasses import dataclass

from admin.visit import Visit
from intake.access import Role
from intake_store.unit import UnitOfWork

_STEPS = {
    Role.OPERATOR: ("claim", "read", "answer", "needs", "who", "ask", "card", "hand-over", "close"),
    Role.SUPERVISOR: ("shift", "invite", "duty", "directory", "clocks"),
    Role.AGENCY: ("asked", "yes", "handed", "open", "service", "places"),
    Role.ADMINISTRATOR: ("accounts", "health", "audit"),
    Role.RAPPORTEUR: ("figures", "hidden"),
}
_ALWAYS = ("safe", "lock")


@dataclass(frozen=True, slots=True)
class GuideView:
    title: str
    role: Role
    steps: tuple[str, ...]  # words: `help-<role>-<step>`
    always: tuple[str, ...]


async def read(visit: Visit, uow: UnitOfWork) -> GuideView:
    role = visit.me.operator.role
    works = role is Role.SUPERVISOR and visit.me.session.on_shift
    shown = Role.OPERATOR if works else role
    return GuideView(
        title=visit.say("menu-help"),
        role=shown,
        steps=tuple(f"help-{shown}-{step}" for step in _STEPS[shown]),
        always=tuple(f"help-always-{step}" for step in _ALWAYS),
    )
