"""Which colour a visitor gets, why and until when: versioned rules read by one evaluator."""

from bot.domain.colour.answers import OLDER, SAID_ON, Answers
from bot.domain.colour.beside import (
    ELSEWHERE,
    OFFICE_LOOKS,
    PROOF_DIFFERS,
    SHOWN_ELSEWHERE,
    WITH_ADULT,
    at_office,
    elsewhere,
    proof_differs,
    with_adult,
)
from bot.domain.colour.judge import judge, reason_keys
from bot.domain.colour.rules import BlackPeriod, Criterion, RuleVersion
from bot.domain.colour.verdict import REASON_CLASSES, VERIFIED, Colour, Verdict, reason_class
from bot.domain.colour.versions import BY_DATE, RULE_VERSIONS, rules_for

__all__ = [
    "BY_DATE",
    "ELSEWHERE",
    "OFFICE_LOOKS",
    "OLDER",
    "PROOF_DIFFERS",
    "REASON_CLASSES",
    "RULE_VERSIONS",
    "SAID_ON",
    "SHOWN_ELSEWHERE",
    "VERIFIED",
    "WITH_ADULT",
    "Answers",
    "BlackPeriod",
    "Colour",
    "Criterion",
    "RuleVersion",
    "Verdict",
    "at_office",
    "elsewhere",
    "judge",
    "proof_differs",
    "reason_class",
    "reason_keys",
    "rules_for",
    "with_adult",
]
