"""Names as people write them, and as Telegram tells them: one check for every way they come in."""

import re
import unicodedata

_ENDS = ".,!?-"
SHORTEST, LONGEST = 2, 60
MOST_MARKS = 4  # on one letter; no script heaps more, and what does covers its neighbours
# Blank although they count as letters, signs or marks: Hangul, Braille, Khmer fillers.
BLANKS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
HIDDEN = frozenset("\u034f\u17b4\u17b5\ufffc\ufffd\U00016fe4\U0001d159")
# What people type to a question, and nobody is called.
_SAID = {  # in our three languages
    "id": "ya iya yaa iyaa y tidak tdk nggak enggak engga ngga gak ga bukan belum sudah ok oke"
    " okey betul benar halo lanjut makasih",
    "en": "yes yep no okay hello start test",
    "jv": "inggih nggih injih boten mboten dèrèng dereng sampun leres",
}
ANSWERS = frozenset(word for words in _SAID.values() for word in words.split())
# Formatting (bidi overrides, zero-width signs), control, private, unassigned, broken.
UNSEEN = frozenset({"Cf", "Cc", "Co", "Cn", "Cs", "Zl", "Zp"})
_RUNS = re.compile(r"[ -~]+|[^ -~]")  # what needs no look is passed over at once: files are long


def visible(words: str) -> str:
    """Return on one line what can be seen of the words, in the order it was written."""
    if words.isascii() and words.isprintable():  # nearly every name, and a list may be long
        return " ".join(words.split())
    shown = "".join(map(_shown, _RUNS.findall(unicodedata.normalize("NFC", words))))
    bare = _without_heaps(unicodedata.normalize("NFC", shown))
    return unicodedata.normalize("NFC", " ".join(bare.split()))


def clean(words: str | None) -> str | None:
    """Return a name fit for a card: one line, 2 to 60 characters, a letter to be seen; else None.

    An answer ("ya", "ok") is none either.

    What it returns it takes again unchanged.
    """
    name = visible(words or "")
    fits = SHORTEST <= len(name) <= LONGEST
    lettered = any(one.isalpha() for one in name)
    return name if fits and lettered and not answers(name) else None


def answers(words: str) -> bool:
    """Tell whether the words answer a question instead of naming somebody."""
    said = [one.strip(_ENDS) for one in visible(words).casefold().split()]
    return bool(said) and all(one in ANSWERS for one in said)


def problem(words: str) -> str:
    """Return the key of what to say of words that are no name."""
    return "name-answer" if answers(words) else "name-problem"


def of_profile(full_name: str) -> str | None:
    """Return the name of a Telegram profile, which may be longer than ours; None if unfit."""
    return clean(visible(full_name)[:LONGEST])


def of_account(full_name: str, telegram_id: int | None) -> str:
    """Return how colleagues read an account: its profile's name, else digits of its number."""
    return of_profile(full_name) or f"Telegram {(telegram_id or 0) % 10_000:04}"


def _shown(one: str) -> str:
    if one.isascii() and one.isprintable():
        return one
    if one.isspace() or one in BLANKS:
        return " "
    return "" if one in HIDDEN or _selects(one) or unicodedata.category(one) in UNSEEN else one


def _selects(one: str) -> bool:
    """Tell whether a sign only chooses how its neighbour looks."""
    selectors = (("\u180b", "\u180f"), ("\ufe00", "\ufe0f"), ("\U000e0100", "\U000e01ef"))
    return any(first <= one <= last for first, last in selectors)


def _without_heaps(text: str) -> str:
    """Leave out marks without a letter below them, and heaps of them altogether."""
    kept, heap, bare = "", "", True
    for one in _RUNS.findall(f"{text} "):
        if not one.isascii() and unicodedata.category(one).startswith("M"):
            heap += one
            continue
        kept += heap if len(heap) <= MOST_MARKS and not bare else ""
        kept, heap, bare = kept + one, "", one[-1] == " "
    return kept
