"""Twilio's error codes, and what each means for a message: the table is the policy.

Codes: https://www.twilio.com/docs/api/errors. A code that is not here says nothing of the address.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.channels import Certainty, Unsent
from intake.incoming import Failure

SECONDS_TO_MEND_A_SETTING: Final = 300.0  # somebody has to look at the account first
_SECONDS_WHEN_TOO_FAST: Final = 2.0
_SERVER_ERRORS: Final = range(500, 600)
_TOO_MANY: Final = 429


@dataclass(frozen=True, slots=True)
class Policy:
    """Without a failure and without seconds this one message is lost, and nothing else."""

    reason: str
    failure: Failure | None = None
    retry_after: float | None = None  # seconds, when asking again can help


def _of(reason: str, failure: Failure, *codes: int) -> dict[int, Policy]:
    return dict.fromkeys(codes, Policy(reason, failure))


def _later(reason: str, seconds: float, *codes: int) -> dict[int, Policy]:
    return dict.fromkeys(codes, Policy(reason, retry_after=seconds))


POLICIES: Final[Mapping[int, Policy]] = {
    # The person sent STOP to the number, to the carrier.
    **_of("opted-out", Failure.OPTED_OUT, 21610),
    # No such number, or one that hears no SMS: invalid, cannot be reached, no mobile, landline,
    # our own, a short code, premium; unknown handset, landline or unreachable carrier.
    **_of("bad-address", Failure.BAD_ADDRESS, 21211, 21214, 21614, 21635, 21265, 21266, 21268),
    **_of("bad-address", Failure.BAD_ADDRESS, 30005, 30006),
    # The handset or its carrier takes nothing from us.
    **_of("blocked", Failure.BLOCKED, 30004),
    # This message will not be carried: region not opened, no way from here to there, empty,
    # too long; filtered; sender not registered with that country's carriers.
    **_of("no-route", Failure.REFUSED, 21408, 21612),
    **_of("not-a-message", Failure.REFUSED, 21602, 21617),
    **_of("filtered", Failure.REFUSED, 30007),
    **_of("not-registered", Failure.REFUSED, 30024, 30032, 30033, 30034),
    # The account or its settings: wrong token, suspended, out of money, number not ours, no SMS
    # from it, trial account, bad callback address, too many messages for the day.
    **_later("account", SECONDS_TO_MEND_A_SETTING, 20003, 20005, 20008, 30002, 30010),
    **_later("our-number", SECONDS_TO_MEND_A_SETTING, 21212, 21603, 21606, 21608, 21659, 21660),
    **_later("our-address", SECONDS_TO_MEND_A_SETTING, 21609),
    **_later("day-full", SECONDS_TO_MEND_A_SETTING, 63038),
    # Too fast, or their queue is full.
    **_later("slowed", _SECONDS_WHEN_TOO_FAST, 20429, 14107),
    **_later("queue-full", 60.0, 21611, 30001),
    # Known, and no sign of what to do: off or out of reach, waited too long, carrier said no more.
    30003: Policy("unreachable"),
    30008: Policy("unknown"),
    30017: Policy("carrier-busy"),
    30036: Policy("too-late"),
}


def reason_of(code: int | None) -> Policy:
    """For a message that was taken and then failed."""
    return Policy("unknown") if code is None else POLICIES.get(code, Policy(f"code-{code}"))


def refusal(status: int, code: int | None) -> Unsent:
    """For a message that was not taken: HTTP status and Twilio's code.

    A server that failed may have taken it all the same; whoever says *no* has not.
    """
    if status in _SERVER_ERRORS:
        return Unsent("server-error", Certainty.PERHAPS)
    if status == _TOO_MANY:
        return Unsent("slowed", Certainty.NEVER_SENT, retry_after=_SECONDS_WHEN_TOO_FAST)
    policy = POLICIES.get(code or 0)
    if policy is None:
        # The account is not accepted, or something we do not know is wrong with this message.
        if status in {401, 403, 404}:
            return Unsent("account", Certainty.NEVER_SENT, retry_after=SECONDS_TO_MEND_A_SETTING)
        policy = Policy(f"code-{code or status}", Failure.REFUSED)
    return Unsent(policy.reason, Certainty.NEVER_SENT, policy.retry_after, policy.failure)
