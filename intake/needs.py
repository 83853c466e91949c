"""What a person may need now; asked before any question on what happened."""

from enum import StrEnum


class Need(StrEnum):
    SAFE_PLACE = "safe_place"
    DOCTOR = "doctor"
    LAWYER = "lawyer"
    HELD = "held"  # by police, or to be sent away
    FOOD = "food"
    PAPERS = "papers"
    WAGES = "wages"
    CHILDREN_WITH = "children_with"
    CHILDREN_NOT_WITH = "children_not_with"
    EXPECTING = "expecting"
    TALK = "talk"
    INTERPRETER = "interpreter"  # or sign language
    GO_HOME = "go_home"
    NOTHING = "nothing"
