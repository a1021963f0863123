"""Several people entered in one go: their names, or how many of which age."""

from collections.abc import Sequence

from bot.domain import names
from bot.domain.door.party import Party, read
from bot.texts import text
from handlers.context import Context


def heard(context: Context) -> Party | None:
    """Return who is named in what was written; None if it cannot be read."""
    language = context.language
    return read(
        context.text, lambda group, number: text(f"party-{group}", language, number=number)
    )


def problem(context: Context) -> str:
    """Return the key of what to say about words that cannot be read."""
    written = context.text
    counted = any(map(str.isdigit, written)) and any(map(str.isalpha, written))
    several = counted or any(one in ",;&+\n" for one in written)
    return "party-problem" if several else names.problem(written)


def talk_id(context: Context, number: int) -> int:
    """Return the talk that the visit of this number among several belongs to."""
    talk = context.talk
    return talk.id if number == 0 else context.services.conversations.number(talk)


def note(context: Context, grown: Sequence[str], children: Sequence[str]) -> None:
    """Note who is asked about, in one go, and the children who come with them."""
    draft = context.talk.draft
    draft["grown"], draft["children"] = list(grown), list(children)
    draft["name"] = ", ".join(grown or children)


def grown(context: Context) -> list[str]:
    """Return who is asked about."""
    draft = context.talk.draft
    if "grown" not in draft:  # begun before several could be entered at once
        return [] if draft.get("child") else [draft["name"]]
    return list(draft["grown"])


def children(context: Context) -> list[str]:
    """Return the children below the scale, who are asked nothing."""
    draft = context.talk.draft
    if "grown" not in draft:
        return [draft["name"]] if draft.get("child") else []
    return list(draft["children"])
