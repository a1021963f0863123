"""A black visitor and a bad day: the case reaches somebody whatever the program goes through."""

from dataclasses import dataclass

import pytest

from bot.cli import sample
from bot.domain.rights import Role
from tests.reliability.program import Program
from tests.reliability.visitors import Chat, Visitor, until

TURI = "Kelurahan Turi"
BLACK, RED = ("positive", "0", "yes"), ("none", "0", "none", "yes")
MINUTE = 60


@dataclass
class Front:
    """An office with officers on duty, a black visitor's case, and the Satgas behind it."""

    program: Program
    officers: list[Visitor]
    visitor: Visitor

    @property
    def group(self) -> Chat:
        return self.program.group(TURI)

    @property
    def satgas(self) -> Chat:
        return Chat(self.program, sample.SATGAS_CHAT)

    def minutes_pass(self, minutes: int) -> None:
        self.program.becomes(self.program.offset + minutes * MINUTE)

    async def taps(self, who: Visitor, data: str) -> None:
        """Tap what the newest card in the group carries."""
        card = self.group.cards[-1]["message_id"]
        self.program.telegram.person_taps(who.id, self.group.id, card, data)

    def case(self) -> tuple[str, int | None]:
        [(state, telegram_id)] = self.program.ask(
            "SELECT c.state, p.telegram_id FROM cases c LEFT JOIN people p ON p.id = c.claimed_by"
        )
        return state, telegram_id


async def officer_on_duty(program: Program, name: str, at: str = TURI) -> Visitor:
    officer = program.newcomer(name)
    program.telegram.person_joins(officer.id, program.group(at).id)
    await program.knows(officer)
    async with program.services() as services:
        person = await services.people.of_telegram(officer.id)
        assert person is not None
        [office] = [one for one in await services.offices.all() if one.name == at]
        services.checkin.rename(person, name)
        await services.joining.appoint(person.id, Role.OFFICER, office.id)
        holder = await services.people.get(person.id)
        await services.duty.begin(office.id, by=holder)
    return officer


@pytest.fixture
async def front(running: Program) -> Front:
    """A black visitor at an office with two officers on duty."""
    officers = [await officer_on_duty(running, name) for name in ("Pak Joko", "Bu Rahayu")]
    visitor = running.newcomer()
    await visitor.checks_in(TURI, *BLACK)
    made = Front(running, officers, visitor)
    await until(lambda: made.group.cards)
    await running.rests()
    assert made.satgas.cards == []
    return made


async def test_down_from_minute_one_to_four_the_satgas_hears_at_minute_five(front: Front) -> None:
    front.minutes_pass(1)
    await front.program.kill()
    front.minutes_pass(3)
    await front.program.starts()
    await until(lambda: len(front.group.cards) == 2)
    await front.program.rests()
    assert front.satgas.cards == []
    front.minutes_pass(1)
    await until(lambda: front.satgas.cards)


async def test_down_past_minute_five_the_satgas_hears_at_once(front: Front) -> None:
    await front.program.kill()
    front.minutes_pass(50)
    await front.program.starts()
    await until(lambda: front.satgas.cards, 5)
    await front.program.rests()
    assert len(front.satgas.cards) == 1


async def test_two_officers_at_once_leave_one_claimer(front: Front) -> None:
    for officer in front.officers:
        await front.taps(officer, "claim:1")
    await front.program.rests()
    state, holder = front.case()
    assert state == "claimed"
    readers = [one.id for one in front.officers if "Sri Wahyuni" in one.text]
    assert readers == [holder]


async def test_killed_right_after_a_claim_the_claimer_still_gets_the_details(
    front: Front,
) -> None:
    officer, _ = front.officers
    front.program.faults(slow_ms=60_000)
    await front.taps(officer, "claim:1")
    await until(lambda: front.case()[0] == "claimed")
    await front.program.kill()
    front.program.faults(slow_ms=0)
    await front.program.starts()
    await until(lambda: "Sri Wahyuni" in officer.text)


async def test_a_bot_thrown_out_in_mid_case_tells_those_on_duty_and_the_satgas(
    front: Front,
) -> None:
    front.program.telegram.remove_bot(front.group.id)
    await until(lambda: front.satgas.cards)
    front.minutes_pass(3)
    await until(lambda: front.program.count("case_events WHERE kind = 'escalate'"))
    officer, _ = front.officers
    message, data = await until(lambda: officer.button("1"))
    front.program.telegram.person_taps(officer.id, officer.id, message, data)
    await until(lambda: front.case() == ("claimed", officer.id))


async def test_a_group_that_became_a_supergroup_in_mid_case_shows_the_case_anew(
    running: Program,
) -> None:
    async with running.services() as services:
        [office] = [one for one in await services.offices.all() if one.name == TURI]
        small = running.telegram.add_group("Petugas baru")
        running.telegram.person_joins(sample.ADMIN.id, small.id)
        running.telegram.add_bot(small.id, sample.ADMIN.id)
        await services.groups.bind(small.id, office.id, by=None)
    old = Chat(running, small.id)
    await running.newcomer().checks_in(TURI, *RED)
    await until(lambda: old.cards)
    new = Chat(running, running.telegram.migrate(small.id))
    await until(lambda: new.cards)
    running.becomes(running.offset + 15 * MINUTE)
    await until(lambda: len(new.cards) == 2)


async def test_an_officer_who_left_the_group_can_press_no_more(front: Front) -> None:
    leaver, stayer = front.officers
    await front.taps(leaver, "claim:1")
    await until(lambda: front.case() == ("claimed", leaver.id))
    front.program.telegram.person_leaves(leaver.id, front.group.id)
    await until(lambda: front.case() == ("new", None))
    await front.program.rests()
    message, data = await until(lambda: leaver.button("1") or (0, "claim:1"))
    if message:
        front.program.telegram.person_taps(leaver.id, leaver.id, message, data)
    await front.taps(stayer, "claim:1")
    await until(lambda: front.case() == ("claimed", stayer.id))
    assert "Sri Wahyuni" not in leaver.text


async def test_a_claimer_who_blocked_the_bot_is_told_to_the_group(front: Front) -> None:
    officer, colleague = front.officers
    front.program.telegram.person_blocks(officer.id)
    await front.taps(officer, "claim:1")
    await until(lambda: front.program.count("case_events WHERE kind = 'unreachable'"))
    await front.program.rests()
    assert "Pak Joko" in front.group.cards[-1]["text"]
    await front.taps(colleague, "claim:1")
    await until(lambda: "Sri Wahyuni" in colleague.text)


async def test_a_shift_changes_with_an_open_case(front: Front) -> None:
    leaving, staying = front.officers
    await front.taps(leaving, "claim:1")
    await until(lambda: front.case() == ("claimed", leaving.id))
    async with front.program.services() as services:
        person = await services.people.of_telegram(leaving.id)
        assert person is not None
        [office] = [one for one in await services.offices.all() if one.name == TURI]
        assert await services.shift_handover.finish(office.id, by=person) == [1]
        colleague = await services.people.of_telegram(staying.id)
        assert colleague is not None
        await services.shift_handover.pass_on(office.id, colleague, by=person)
    await until(lambda: "Sri Wahyuni" in staying.text)
    await front.program.rests()
    assert "Sri Wahyuni" not in leaving.text
