"""Whether the promise holds, by what Telegram's record and the database say of each other.

Every finished check-in is exactly one visit; every red, black or ask-the-officer visit belongs to
exactly one case; alerts and replies come at least once, reminders at most once; nobody is stuck,
nothing due is forgotten, and the figures are what a recount finds.

To be asked when nothing moves any more (`settled`). Each check says what is wrong with a word of
four before it: lost, doubled, stuck, wrong.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta

from bot.domain.cases.escalation import climbed
from bot.domain.colour import Colour
from bot.domain.messages import BotCheck, ChatMenu, MembershipCheck
from bot.rehearsal.api.telegram import POISON
from storage.promises import CALL, RowState
from tests.reliability.program import Program
from tests.reliability.unsaid import BETTER_UNSAID, FOLLOWED
from tests.reliability.visitors import RESULT, Chat, until
from tests.reliability.witness import Ends, Promised

SHOWN = {"HIJAU": "green", "KUNING": "yellow", "MERAH": "red", "HITAM": "black"}
RINGS = ("sendMessage", "sendPhoto", "sendDocument")
NO_MESSAGES = (CALL, ChatMenu.KIND, MembershipCheck.KIND, BotCheck.KIND)
SETTLES = 30.0
Said = Iterator[str]


async def settled(program: Program, seconds: float = SETTLES) -> None:
    """Wait until nothing moves; what still does after so long is for the checks to name."""
    try:
        await until(
            lambda: (
                not program.telegram.updates.waiting()
                and not list(_waits(ends := Ends(program)))
                and not list(_overdue(ends))
            ),
            seconds,
        )
    except AssertionError:
        return


async def broken(program: Program) -> list[str]:
    """Return what is broken of the promise; nothing if it holds."""
    ends = Ends(program)
    said = [one for check in CHECKS for one in check(ends)]
    async with program.services() as services:
        differs = await services.recount.differences()
    return said + [f"wrong: a recount differs: {one}" for one in differs]


def _treats_every_update_once(ends: Ends) -> Said:
    treated = Counter(one for (one,) in ends.ask("SELECT update_id FROM witness_treated"))
    stored = dict(
        ends.ask(
            "SELECT update_id, state FROM inbox WHERE error IS NULL"
            " OR error NOT IN ('Unparsable', 'Unreadable')"
        )
    )
    sent = [
        number for number, one in ends.telegram.updates._past.items() if POISON not in one.values()
    ]
    for update in sent:
        if update not in stored and update not in ends.telegram.updates._waiting:
            yield f"lost: update {update} was confirmed and is not stored"
        if treated[update] > 1:
            yield f"doubled: update {update} was treated {treated[update]} times"
    for update, state in stored.items():
        if state == 2:
            yield f"lost: update {update} was put aside"


def _waits(ends: Ends) -> Said:
    for (update,) in ends.ask("SELECT update_id FROM inbox WHERE state = 0"):
        yield f"stuck: update {update} waits"
    for one in ends.promises:
        if one.state in (RowState.WAITING, RowState.SENDING):
            yield f"stuck: {one}"
    for (row,) in ends.ask("SELECT id FROM outbox WHERE heard = 0"):
        yield f"stuck: nothing followed from row {row}"


def _overdue(ends: Ends) -> Said:
    for kind, subject in ends.ask(
        "SELECT kind, subject_id FROM timers WHERE due_at <= ?", ends.now - 1
    ):
        yield f"stuck: {kind} of {subject} is overdue"


def _keeps_every_promise(ends: Ends) -> Said:
    """What the database says was sent, Telegram has heard; what was dropped was better unsaid."""
    heard = {(one.chat_id, _words(one.params)) for one in ends.heard()}
    said = Counter(
        (one.chat_id, _words(one.params)) for one in ends.heard() if one.method in RINGS
    )
    asked = Counter((one.chat_id, _words(one.params)) for one in ends.promises if _is_new(one))
    for key, count in asked.items():
        if said[key] < count:
            yield f"lost: {count} messages to {key[0]} were sent, Telegram heard {said[key]}"
    for one in ends.promises:
        sent = one.state is RowState.SENT and one.kind == CALL
        if sent and (one.params.get("chat_id"), _words(one.params)) not in heard:
            yield f"lost: {one}, and Telegram never heard it"
        if one.state is RowState.DROPPED and one.reason not in BETTER_UNSAID | FOLLOWED:
            yield f"lost: {one} because of {one.reason}"
        if one.state is RowState.FAILED:
            yield f"lost: {one} because of {one.reason}"


def _tells_every_fact(ends: Ends) -> Said:
    """Facts are put into words late: count the new messages that no reply explains."""
    replies = {(one.chat_id, _words(one.params)) for one in ends.promises if one.kind == CALL}
    said = Counter(
        one.chat_id
        for one in ends.heard()
        if one.method in RINGS and (one.chat_id, _words(one.params)) not in replies
    )
    facts = [one for one in ends.promises if one.chat_id and one.kind not in NO_MESSAGES]
    sent = Counter(one.chat_id for one in facts if one.state is RowState.SENT and one.rings)
    for chat, count in sent.items():
        if said[chat] < count:
            yield f"lost: {count} facts to {chat} were sent, Telegram heard {said[chat]}"
    for chat in {one.chat_id for one in facts if one.once}:
        there = [one for one in facts if one.chat_id == chat]
        if all(one.once for one in there) and said[chat] > len(there):
            yield f"doubled: {len(there)} reminders to {chat}, Telegram heard {said[chat]}"


def _answers_every_tap(ends: Ends) -> Said:
    answered = {one.params.get("callback_query_id") for one in ends.promises}
    for number, update in ends.telegram.updates._past.items():
        tap = update.get("callback_query")
        if tap is not None and tap["id"] not in answered:
            yield f"stuck: the tap of update {number} has no answer"


def _makes_every_result_one_visit(ends: Ends) -> Said:
    visits = ends.ask(
        "SELECT p.telegram_id, v.office_id, v.day, v.colour FROM visits v"
        " JOIN people p ON p.id = v.person_id WHERE p.telegram_id IS NOT NULL"
    )
    for (person, office, day), count in Counter(one[:3] for one in visits).items():
        if count > 1:
            yield f"doubled: {person} has {count} visits at office {office} on {day}"
    stored = {(person, colour) for person, _, _, colour in visits}
    staff = ends.ask("SELECT p.telegram_id FROM roles r JOIN people p ON p.id = r.person_id")
    shown = {  # staff see other people's
        (person, SHOWN[word])
        for person in ends.telegram.people.keys() - {one for (one,) in staff}
        for word in RESULT.findall(Chat(ends.program, person).text)
    }
    for person, colour in sorted(stored - shown):
        yield f"lost: {person} was {colour} and never saw it"
    for person, colour in sorted(shown - stored):
        yield f"lost: {person} saw {colour}, and there is no such visit"


def _makes_every_alert_one_case(ends: Ends) -> Said:
    rows = ends.ask(
        "SELECT v.id, v.colour, count(c.id) FROM visits v LEFT JOIN cases c"
        " ON c.person_id = v.person_id AND c.office_id = v.office_id AND c.day = v.day"
        " GROUP BY v.id, v.colour"
    )
    for visit, colour, cases in rows:
        if cases != (colour in ("ask", "red", "black")):
            yield f"{'doubled' if cases else 'lost'}: visit {visit} is {colour}: {cases} cases"


def _shows_every_case(ends: Ends) -> Said:
    groups = dict(ends.ask("SELECT office_id, chat_id FROM groups WHERE office_id IS NOT NULL"))
    places = {(one.subject, one.chat_id) for one in ends.places}
    for case, office in ends.ask("SELECT id, office_id FROM cases WHERE staff = 0"):
        chat = groups.get(office)
        if chat is not None and (f"case:{case}", chat) not in places:
            yield f"lost: case {case} stands nowhere in its group"


def _remembers_every_place(ends: Ends) -> Said:
    """What the database says of where something stands is so."""
    for one in ends.places:
        there = Chat(ends.program, one.chat_id).messages
        found = [message for message in there if message["message_id"] == one.message_id]
        what, _, number = one.subject.partition(":")
        if not found:
            yield f"wrong: {one.subject} does not stand in {one.chat_id} as {one.message_id}"
        elif what == "case" and not re.search(rf"\bK{number}\b", found[0].get("text", "")):
            yield f"wrong: {one.message_id} in {one.chat_id} is not {one.subject}"


def _forgets_no_case(ends: Ends) -> Said:
    """A case nobody has taken has climbed as far as its minutes say."""
    for case, colour, rung_at, steps in ends.ask(
        "SELECT id, colour, rung_at, escalated FROM cases WHERE state = 'new' AND quiet = 0"
    ):
        waited = timedelta(seconds=ends.now - 5 - rung_at)
        due = climbed(Colour(colour), 0, waited, ends.settings.escalation)
        if steps < due:
            yield f"stuck: case {case} has climbed {steps} steps of {due}"


def _lets_every_talk_go_on(ends: Ends) -> Said:
    for talk, step, chat in ends.ask("SELECT id, step, chat_id FROM conversations WHERE open = 1"):
        buttons = [
            one.get("callback_data", "")
            for message in Chat(ends.program, chat).messages
            for row in message.get("reply_markup", {}).get("inline_keyboard", [])
            for one in row
        ]
        if not any(one.startswith(f"t:{talk}:{step}:") for one in buttons):
            yield f"stuck: talk {talk} of {chat} has no button to go on"


def _is_new(one: Promised) -> bool:
    return one.state is RowState.SENT and one.method in RINGS and one.rings


def _words(params: dict[str, object]) -> object:
    """Return what tells one call from another: what it says, or what it answers."""
    for name in ("callback_query_id", "text", "caption", "message_id", "photo"):
        if params.get(name) is not None:
            return name, str(params[name])
    return None


CHECKS: tuple[Callable[[Ends], Said], ...] = (
    _treats_every_update_once,
    _waits,
    _overdue,
    _keeps_every_promise,
    _tells_every_fact,
    _answers_every_tap,
    _makes_every_result_one_visit,
    _makes_every_alert_one_case,
    _shows_every_case,
    _remembers_every_place,
    _forgets_no_case,
    _lets_every_talk_go_on,
)
