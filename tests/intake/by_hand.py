"""The screening rule once more, written down plainly and slowly, to hold the product against it.

Strengths are copied by hand from the question table, one letter for each group of the list: adult
labour, child labour, adult sexual, child sexual. Nothing here imports the rule it checks.
"""

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from itertools import product

TRACKS = ("labour", "sexual", "marriage", "begging")
GROUPS = tuple((track, child) for track in TRACKS for child in (False, True))

ORDER = {
    "labour": "Q2 Q1 Q4 Q3 Q8 Q5 Q9 Q11 Q6 Q7 Q10 Q12 Q13",
    "begging": "Q15 Q1 Q4 Q5 Q8 Q9 Q3 Q2 Q11 Q10 Q6 Q7 Q12 Q13",
    "sexual": "Q15 Q4 Q8 Q9 Q11 Q5 Q7 Q6 Q10 Q12 Q13",
    "marriage": "Q14 Q15 Q4 Q8 Q9 Q1 Q11 Q10 Q7 Q6 Q5 Q3 Q12 Q13",
}

_TABLE = """
Q1 y EX.hours SSMM
Q2 2 EX.pay MMMM
Q2 3 EX.wageman MMMM
Q3 1 EX.hazard MMMS
Q3 2 EX.verybad MMMM
Q3 3 EX.living MMMM
Q3 4 EX.social M-W-
Q3 5 EX.law MMMM
Q3 6 EX.edu WMWM
Q4 2 CD.isol SSSS
Q4 3 CD.docs SSSS
Q4 4 CD.debt SSSS
Q4 5 CD.threat MSSS
Q4 6 CD.famviol MMMM
Q4 7 CD.denounce MMMM
Q4 8 CD.wages MMMM
Q4 9 CD.shame WMMM
Q5 1 CD.tasks MSSS
Q5 2 CD.illicit MSMS
Q5 3 CD.lie MMMM
Q5 4 CD.peers MMMM
Q5 5 CD.worse MMMM
Q6 y CD.viol SSSS
Q7 y CD.influence MSSS
Q8 y DR.job SSSS
Q9 1 DR.wage MMMM
Q9 2 DR.cond MMMM
Q9 3 DR.contract MMMM
Q9 4 DR.housing MMMM
Q9 5 DR.legal MMMM
Q9 6 DR.travel MMMM
Q9 7 DR.edu WSWS
Q9 8 DR.marry MMMM
Q9 9 DR.family MMMM
Q10 4 CR.abduct MSSS
Q11 1 CR.viol SSSS
Q11 2 CR.threat MSSS
Q11 3 CR.docs MMMM
Q11 4 CR.isol MMSS
Q11 5 CR.debt MSSS
Q11 6 CR.money MMMM
Q11 7 CR.denounce MMMM
Q11 8 CR.famviol MMMM
Q12 1 RV.econ MMMM
Q12 2 RV.famdiff MMMM
Q12 3 RV.illegal MMMM
Q12 4 RV.edulang MMMM
Q12 5 RV.falselaw M-MM
Q12 6 RV.psych MMMM
Q12 7 RV.control MMMM
Q13 1 VD.dep MMMM
Q13 2 VD.area MMMM
Q13 3 VD.legal MMMM
Q13 4 VD.econ MMMM
Q13 5 VD.family MMMM
Q13 6 VD.personal WMMM
Q14 n EX.noconsent SSSS
Q15 y EX.gain SSSS
"""

_ALL = {
    "Q1": "y n",
    "Q2": "1 2 3",
    "Q3": "1 2 3 4 5 6 0",
    "Q4": "1 2 3 4 5 6 7 8 9 10",
    "Q5": "1 2 3 4 5 0",
    "Q6": "y n",
    "Q7": "y n",
    "Q8": "y n",
    "Q9": "1 2 3 4 5 6 7 8 9 0",
    "Q10": "1 2 3 4",
    "Q11": "1 2 3 4 5 6 7 8 0",
    "Q12": "1 2 3 4 5 6 7 0",
    "Q13": "1 2 3 4 5 6 0",
    "Q14": "y n",
    "Q15": "y n",
}

Given = Mapping[str, Collection[str] | None]


@cache
def asked(track: str, *, child: bool) -> list[str]:
    order = ORDER[track].split()
    if child:
        order.remove("Q10")
        order.insert(1, "Q10")
    return order


@cache
def options(track: str, question: str, *, child: bool) -> list[str]:
    shown = _ALL[question].split()
    if question == "Q3" and not child:
        shown.remove("6")
    if question == "Q2" and track == "begging":
        shown.remove("3")
    return shown


def column(track: str, *, child: bool) -> int:
    return (2 if track == "sexual" else 0) + (1 if child else 0)


@cache
def signs(track: str, question: str, *, child: bool) -> dict[str, tuple[str, str]]:
    """Option → the indicator it raises and its letter."""
    found = {}
    for line in _TABLE.split("\n"):
        if line.startswith(f"{question} "):
            _, option, code, letters = line.split()
            if question == "Q15" and track == "begging":
                code, letters = "EX.wageman", "MMMM"
            letter = letters[column(track, child=child)]
            if letter != "-":
                found[option] = (code, letter)
    return found


def raised(track: str, given: Given, *, child: bool) -> dict[str, str]:
    """Indicator → its letter."""
    found = {}
    for question in asked(track, child=child):
        if chosen := given.get(question):
            for option, (code, letter) in signs(track, question, child=child).items():
                if option in chosen:
                    found[code] = letter
    if child and track == "marriage":
        found["EX.noconsent"] = "S"
    return found


def holds(letters: Collection[str]) -> bool:
    strong, medium, weak = (sum(letter == which for letter in letters) for which in "SMW")
    return (
        strong >= 2
        or (strong == 1 and medium + weak >= 1)
        or medium >= 3
        or (medium == 2 and weak >= 1)
    )


def dimensions(track: str, given: Given, *, child: bool) -> dict[str, bool]:
    letters = raised(track, given, child=child)
    found = {
        name: holds([letter for code, letter in letters.items() if code.startswith(name)])
        for name in ("DR", "CR", "RV", "EX", "CD", "VD")
    }
    gain = "y" in (given.get("Q15") or ())
    if gain and (track == "sexual" or (track == "begging" and child)):
        found["EX"] = True
    return found


def level(track: str, given: Given, *, child: bool) -> int:
    return _child_level(track, given) if child else _adult_level(track, given)


def _adult_level(track: str, given: Given) -> int:
    found = raised(track, given, child=False)
    d = dimensions(track, given, child=False)
    means = d["CD"] or d["CR"] or (d["DR"] and track in {"sexual", "marriage"})
    if d["EX"] and means:
        return 3
    strong = any(letter == "S" and code[:2] in {"CD", "CR"} for code, letter in found.items())
    vulnerable = d["EX"] and d["RV"] and d["VD"]
    if d["DR"] or d["CR"] or d["CD"] or strong or vulnerable or "EX.noconsent" in found:
        return 2
    return 1 if any(code[:2] in {"DR", "CR", "EX", "CD"} for code in found) else 0


def _child_level(track: str, given: Given) -> int:
    if track == "sexual":
        return 3
    found = raised(track, given, child=True)
    d = dimensions(track, given, child=True)
    act = bool({"1", "4"} & set(given.get("Q10") or ()))
    if d["EX"] and (act or d["DR"] or d["CR"] or d["CD"]):
        return 3
    strong = any(letter == "S" and code[:2] in {"CD", "CR"} for code, letter in found.items())
    some = any(code[:2] in {"DR", "CR", "EX", "CD"} for code in found)
    if d["EX"] or d["DR"] or d["CR"] or d["CD"] or strong or (act and some):
        return 2
    return 2 if track == "marriage" else 1


def label(track: str, d: Mapping[str, bool], *, child: bool) -> str:
    if child:
        if track == "sexual" or d["EX"]:
            return "CHILD-TRAFFICKING"
        return "CHILD-AT-RISK" if any(d.values()) else "CHILD-OTHER"
    if d["EX"] and d["CD"] and (d["DR"] or d["CR"]):
        return "T-" + "d" * d["DR"] + "c" * d["CR"]
    if d["EX"] and d["CD"]:
        return "T-v" if d["RV"] else "FL"
    if d["EX"]:
        vulnerable = "VE" if d["RV"] and d["VD"] else "E"
        return "DE" if d["DR"] else "CE" if d["CR"] else vulnerable
    return "R" if d["DR"] or d["CR"] or d["CD"] else "N"


def yes_to_all(track: str, question: str, *, child: bool) -> frozenset[str]:
    return frozenset(options(track, question, child=child))


def ends(track: str, given: Given, *, child: bool) -> tuple[dict[str, Collection[str]], ...]:
    """What is open taken as no, and as yes."""
    known = {question: value for question, value in given.items() if value is not None}
    rest = [question for question in asked(track, child=child) if question not in known]
    yes = {question: yes_to_all(track, question, child=child) for question in rest}
    return dict.fromkeys(rest, frozenset[str]()) | known, yes | known


@cache
def fills(track: str, question: str, *, child: bool) -> list[frozenset[str]]:
    """One answer of every kind that the rule can tell apart (it counts no further than three)."""
    letters = signs(track, question, child=child)
    kinds: dict[str, list[str]] = {}
    for option in options(track, question, child=child):
        act = "act" if question == "Q10" and option in {"1", "4"} else ""
        _, letter = letters.get(option, ("", ""))
        if act or letter:
            kinds.setdefault(act + letter, []).append(option)
    ways = [
        [frozenset(members[:n]) for n in range(min(len(members), 3) + 1)]
        for members in kinds.values()
    ]
    return list({frozenset().union(*way) for way in product(*ways)})


def completions(
    track: str, given: Given, open_: Collection[str], *, child: bool
) -> Iterator[dict[str, Collection[str] | None]]:
    """Every way of answering the open questions, one for each kind."""
    ways = [fills(track, question, child=child) for question in open_]
    for way in product(*ways):
        yield dict(given) | dict(zip(open_, way, strict=True))
