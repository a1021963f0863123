"""Many residents at once: each has Telegram and has pressed START, none of them says a word."""

from bot.rehearsal import Person
from bot.rehearsal.world.chats import Account
from bot.services import Services
from storage.people import NAME
from storage.times import stamp
from tests.reliability.program import Program

FIRST = 800_000_000


async def lives(program: Program, services: Services, residents: int) -> range:
    """Let so many people be known on both sides; return their ids, here and at Telegram."""
    tx, now = services.tx, stamp(services.now)
    everybody = range(FIRST, FIRST + residents)
    for number in everybody:
        program.telegram.people[number] = Account(Person(number, "Sri"), started=True)
        tx.write(
            "INSERT INTO people (id, telegram_id, name, language, consented_at, consent,"
            " created_at) VALUES (?, ?, ?, 'id', ?, '2021-11', ?)",
            number,
            tx.alias(number),
            tx.seal.seal("Sri Wahyuni", NAME, number),
            now,
            now,
        )
    return everybody


def letters(program: Program, residents: int) -> list[int]:
    """Return which resident each message to one of them went to."""
    everybody = range(FIRST, FIRST + residents)  # who is new to the city comes after them
    return [
        one.chat_id
        for one in program.telegram.calls
        if one.method == "sendMessage" and one.ok and one.chat_id in everybody
    ]
