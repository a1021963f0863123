"""A red visitor is sent home at nine and returns at two: one day's case, told from both sides."""

from tests.looking import OUTCOME
from tests.telegram import World
from tests.words import said

TURI = "Kelurahan Turi"
RED = ("none", "0", "none", "yes")


async def test_sent_home_at_nine_back_at_two(world: World) -> None:
    officer, group, visitor = await world.officer(TURI), world.group(TURI), world.visitor
    await world.waits(hours=1)
    await visitor.checks_in(TURI, *RED)
    assert said("next-red") in visitor.text
    await officer.taps("claim:1", group)
    assert visitor.text == said("news-coming")
    await officer.closes(1, "sent-home")
    assert said("decided-sent-home") in visitor.text

    await world.waits(hours=5)
    await visitor.scans(TURI)
    await visitor.taps("same")
    first, second = group.cards
    assert second["text"].startswith(said("card-ring-again", before=said("outcome-sent-home")))
    assert said("event-reopen", time="14:00", detail="🛑 MERAH") in second["text"]
    assert second["reply_to_message"]["message_id"] == first["message_id"]
    for key in ("todo-red", "next-red", "next-told"):
        assert said(key) in visitor.text
    assert said("decided-sent-home") not in visitor.text

    await officer.taps("claim:1", group)
    assert visitor.text == said("news-coming")
    await officer.closes(1, "served-outside")
    assert said("decided-served-outside") in visitor.text
    [(state, outcome)] = await world.ask(f"SELECT state, {OUTCOME} FROM cases")
    assert (state, outcome) == ("closed", "served-outside")
