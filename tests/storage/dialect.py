"""What SQLite would take and PostgreSQL refuse, or read differently, by name."""

import re
from collections.abc import Callable, Iterator

# SQL words are written in capitals, columns and tables in small letters: the house's hand.
PATTERNS = {
    "numbered parameter": r"\?\d",
    "named parameter": r"(?<![:\w'])[:@$]\w",
    "ifnull: say coalesce": r"\bifnull\s*\(",
    "iif: say CASE": r"\biif\s*\(",
    "IS with a value": r"\bIS\s+(?!NULL\b|NOT\s+NULL\b)\S",
    "bare parameter compared with NULL: say CAST(? AS …)": r"\?\s+IS\b",
    "two bare parameters in one operation": r"\?\s*(?:[-+*/]|\|\|)\s*\?",
    "summed comparison: say count(*) FILTER": (
        r"\b(?:sum|avg)\s*\([^()]*(?:[=<>]|\b(?:IN|IS|LIKE|BETWEEN)\b)"
    ),
    "INSERT without column names": r"\bINSERT\s+INTO\s+[^\s(]+\s+(?!\()\S",
    "OR after INSERT or UPDATE: say ON CONFLICT": r"\b(?:INSERT|UPDATE)\s+OR\b|\bREPLACE\s+INTO\b",
    "ON CONFLICT DO UPDATE without its columns": r"\bON\s+CONFLICT\s+DO\s+UPDATE\b",
    "empty IN": r"\bIN\s*\(\s*\)",
    "rowid": r"\b_?rowid_?\b|\blast_insert_rowid\b",
    "GLOB": r"\b(?:GLOB|REGEXP|MATCH)\b",
    "LIKE: its case differs": r"\bI?LIKE\b",
    "bytes in quotes: give them as a value": r"\b[xX]''",
    "collation": r"\bCOLLATE\b|\bNOCASE\b",
    "quotes for what is no text": r'["`\[]',
    "LIMIT without a limit": r"\bLIMIT\s+-|\bLIMIT\s+[^\s,]+\s*,",
    "SQLite's date": r"\b(?:strftime|julianday|unixepoch|datetime|date|time)\s*\(",
    "SQLite's own function": (
        r"\b(?:total|group_concat|instr|printf|typeof|hex|char|changes|likely|unlikely)\s*\("
    ),
    "a word of PostgreSQL's own as a name": (
        r"\bAS\s+(?:all|any|array|both|check|column|default|end|for|grant|group|limit|offset|only"
        r"|order|primary|some|table|to|trailing|user|using|when|window|with)\b"
    ),
    "equals twice": r"==",
    "CAST to 32 bits: say BIGINT": r"\bAS\s+INT(?:EGER)?\s*\)",
    "SQLite's pragma or hint": r"\bPRAGMA\b|\bINDEXED\s+BY\b",
}


def faults(sql: str) -> list[str]:
    """Return the names of what is wrong with a statement or a part of one."""
    bare = re.sub(r"'[^']*'", "''", sql)
    found = [name for name, pattern in PATTERNS.items() if re.search(pattern, bare)]
    return found + [name for name, wrong in RULES.items() if wrong(bare)]


def _several_given(bare: str) -> bool:
    return any("," in _outermost(inner) for inner, _ in _parentheses(bare, r"\b(?:max|min)\s*"))


def _no_alias(bare: str) -> bool:
    return any(
        "SELECT" in inner and not re.match(r"\s+AS\s+\w", rest)
        for inner, rest in _parentheses(bare, r"\b(?:FROM|JOIN)\s+")
    )


def _joined_to_the_first(bare: str) -> bool:
    return any("LIMIT" in inner for inner, _ in _parentheses(bare, r"\bON\s+[\w.]+\s+IN\s*"))


def _unqualified(bare: str) -> bool:
    for change in re.findall(r"DO UPDATE SET (.*?)(?:RETURNING|$)", bare, re.S):
        values = re.sub(r"(^|,)\s*\w+\s*=", r"\1", change.replace(" WHERE ", ", _ = "))
        if re.search(r"(?<![\w.{])[a-z]\w*(?![\w.(}])", values):
            return True
    return False


RULES: dict[str, Callable[[str], bool]] = {
    "max or min of several: say CASE": _several_given,
    "subquery without an alias": _no_alias,
    "joined to the first of a list: say up to which": _joined_to_the_first,
    "unqualified column in an upsert": _unqualified,
}


def _parentheses(text: str, before: str) -> Iterator[tuple[str, str]]:
    """Give what stands in each pair of parentheses after `before`, and what follows the pair."""
    for start in re.finditer(before + r"\(", text):
        depth, end = 1, start.end()
        while depth and end < len(text):
            depth += {"(": 1, ")": -1}.get(text[end], 0)
            end += 1
        yield text[start.end() : end - 1], text[end:]


def _outermost(text: str) -> str:
    """Leave out what stands in parentheses."""
    while "(" in text:
        shorter = re.sub(r"\([^()]*\)", "", text)
        if shorter == text:
            return text
        text = shorter
    return text
