"""The city's steps as a checklist in the claimer's chat, and only the outcomes the city allows."""

from pathlib import Path

import pytest

from bot.domain.cases.case import OUTCOMES
from bot.domain.cases.steps import Procedure
from bot.texts import languages, text
from bot.views.cases.checklist import ROW
from bot.views.cases.outcomes import SHORT, rows
from tests.telegram import Someone, World
from tests.words import said

TURI = "Kelurahan Turi"
RED, BLACK = ("none", "0", "none", "yes"), ("positive", "0", "yes")
LETTER = ("none", "0", "letter", "yes")
UNHANDLED = ["wrong-entry", "no-show", "left", "missing-data"]


async def claimed(world: World, *answers: str) -> Someone:
    """Let the visitor come to Turi and Pak Joko take the case; return the officer."""
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *(answers or RED))
    await officer.taps("claim:1", world.group(TURI))
    return officer


def labels(officer: Someone, verb: str) -> list[str]:
    """Return what the officer reads on the buttons of one verb."""
    rows = officer.messages[-1]["reply_markup"]["inline_keyboard"]
    return [one["text"] for row in rows for one in row if one["callback_data"].startswith(verb)]


def marks(officer: Someone) -> str:
    """Return the boxes of the steps, in their order."""
    return "".join(one[0] for one in labels(officer, "tick"))


async def outcomes(officer: Someone, case: int = 1) -> list[str]:
    """Return the outcomes the officer is asked to choose from, in their order."""
    await officer.taps(f"finish:{case}")
    return [one.split(":")[2] for one in officer.buttons if one.startswith("close:")]


async def test_every_step_is_a_row_with_a_box_and_its_words(world: World) -> None:
    officer = await claimed(world)
    rows = officer.messages[-1]["reply_markup"]["inline_keyboard"]
    assert [len(row) for row in rows[:5]] == [1] * 5
    assert rows[0][0]["text"] == "☐ 1 Masker; tunggu di luar"
    assert [one[:3] for one in labels(officer, "tick")] == [f"☐ {one}" for one in range(1, 6)]


async def test_a_step_that_its_button_cuts_stands_whole_in_the_text(world: World) -> None:
    officer = await claimed(world)
    [second] = [one for one in labels(officer, "tick") if one.startswith("☐ 2")]
    assert second == "☐ 2 Ada bukti di PeduliLindungi…"
    whole = "2. Ada bukti di PeduliLindungi atau sertifikat? Pilih “Terverifikasi”."
    assert f"\n{whole}\n" in officer.text
    assert "1. Masker" not in officer.text  # its button says it all


async def test_steps_in_full_are_folded_up_above_the_buttons_that_begin_them(world: World) -> None:
    officer = await claimed(world)
    folded = [
        officer.text.encode("utf-16-le")[2 * one["offset"] : 2 * (one["offset"] + one["length"])]
        for one in officer.messages[-1]["entities"]
        if one["type"] == "expandable_blockquote"
    ]
    steps = "2. Ada bukti di PeduliLindungi atau sertifikat?"
    assert sum(steps in one.decode("utf-16-le") for one in folded) == 1


@pytest.mark.parametrize("language", languages())
def test_outcomes_without_handling_stand_two_a_row(language: str) -> None:
    unhandled = [one for one in OUTCOMES if one.key in UNHANDLED]
    assert max(len(f"✖️ {text(f'outcome-{one.key}', language)}") for one in unhandled) <= SHORT


@pytest.mark.parametrize("answers", [RED, BLACK, LETTER])
async def test_who_waits_outside_has_arrived_and_not_come_in(
    world: World, answers: tuple[str, ...]
) -> None:
    officer = await claimed(world, *answers)
    assert said("details-arrived", time="08:00") in officer.text
    assert said("details-since", time="08:00") not in officer.text


@pytest.mark.parametrize("answers", [RED, BLACK, LETTER])
@pytest.mark.parametrize("language", languages())
async def test_every_label_fits_a_phone(
    world: World, answers: tuple[str, ...], language: str
) -> None:
    officer = await world.officer(TURI)
    await officer.says("/bahasa")
    await officer.taps(f"lang:{language}")
    await world.visitor.checks_in(TURI, *answers)
    await officer.taps("claim:1", world.group(TURI))
    for _ in ("details", "outcomes"):
        for row in officer.messages[-1]["reply_markup"]["inline_keyboard"]:
            assert all(len(one["text"]) <= (ROW if len(row) == 1 else SHORT) for one in row)
        if "finish:1" in officer.buttons:
            await officer.taps("finish:1")


async def test_a_word_longer_than_a_row_is_cut_all_the_same(world: World, tmp_path: Path) -> None:
    follows(world, tmp_path, ONE_WAY.replace("Antar <b>pulang</b> & catat", "Antar" * 20))
    officer = await claimed(world)
    [label] = labels(officer, "tick")
    assert len(label) <= ROW
    assert label.startswith("☐ 1 Antar")
    assert "1. " + "Antar" * 20 in officer.text


async def test_nothing_that_ends_a_case_is_one_tap_away(world: World) -> None:
    officer = await claimed(world)
    assert labels(officer, "close") == []
    await officer.taps("finish:1")
    assert "Siti Aminah" not in officer.text
    await officer.taps("details:1")
    assert "Siti Aminah" in officer.text
    assert await world.ask("SELECT state FROM cases") == [("claimed",)]


@pytest.mark.parametrize("who", ["colleague", "stranger", "visitor"])
async def test_who_has_not_the_case_is_not_asked_how_it_ends(world: World, who: str) -> None:
    colleague, stranger = await world.officer(TURI, "Bu Rahayu"), world.newcomer("Tono")
    await claimed(world)
    await stranger.starts()
    someone = {"colleague": colleague, "stranger": stranger, "visitor": world.visitor}[who]
    before = someone.messages[-1]
    await someone.taps_data("finish:1", someone.id, before["message_id"])
    key = "error-not-claimer" if who == "colleague" else "error-no-office"
    assert someone.popup["text"] == said(key, code="K1")
    assert someone.messages[-1] == before


async def test_after_closing_nobody_is_asked_how_it_ends(world: World) -> None:
    officer = await claimed(world)
    await officer.closes(1, "sent-home")
    await officer.taps_data("finish:1", officer.id, officer.messages[-1]["message_id"])
    assert officer.popup["text"] == said("error-already-closed", code="K1")


async def test_a_step_is_ticked_in_place(world: World) -> None:
    officer = await claimed(world)
    before = len(officer.messages)
    await officer.taps("tick:1:2:1")
    assert marks(officer) == "☐☑☐☐☐"
    assert len(officer.messages) == before


async def test_a_tick_pressed_twice_in_one_breath_stays(world: World) -> None:
    officer = await claimed(world)
    details = officer.messages[-1]["message_id"]
    for _ in range(2):
        world.telegram.person_taps(officer.id, officer.id, details, "tick:1:2:1")
    await world.settles()
    assert marks(officer) == "☐☑☐☐☐"


async def test_a_tick_can_be_taken_away(world: World) -> None:
    officer = await claimed(world)
    await officer.taps("tick:1:2:1")
    await officer.taps("tick:1:5:1")
    await officer.taps("tick:1:2:0")
    assert marks(officer) == "☐☐☐☐☑"


async def test_nobody_but_the_claimer_ticks(world: World) -> None:
    colleague = await world.officer(TURI, "Bu Rahayu")
    officer = await claimed(world)
    await colleague.taps_data("tick:1:2:1", colleague.id, colleague.messages[-1]["message_id"])
    assert colleague.popup["text"] == said("error-not-claimer", code="K1")
    assert "☑" not in marks(officer)


async def test_a_stranger_who_ticks_is_told_who_may(world: World) -> None:
    officer, stranger = await claimed(world), world.newcomer("Tono")
    await stranger.starts()
    await stranger.taps_data("tick:1:2:1", stranger.id, stranger.messages[-1]["message_id"])
    assert stranger.popup["text"] == said("error-no-office")
    assert "☑" not in marks(officer)


async def test_after_closing_nothing_is_ticked(world: World) -> None:
    officer = await claimed(world)
    details = officer.messages[-1]["message_id"]
    await officer.closes(1, "sent-home")
    await officer.taps_data("tick:1:2:1", officer.id, details)
    assert officer.popup["text"] == said("error-already-closed", code="K1")
    assert await world.ask("SELECT ticks FROM cases") == [(0,)]


async def test_a_colleague_who_takes_over_sees_what_is_done(world: World) -> None:
    colleague = await world.officer(TURI, "Bu Rahayu")
    officer = await claimed(world)
    await officer.taps("tick:1:1:1")
    await officer.taps("release:1")
    await colleague.taps("claim:1", world.group(TURI))
    assert marks(colleague) == "☑☐☐☐☐"


async def test_a_case_that_rings_anew_begins_with_the_steps_of_its_colour(world: World) -> None:
    officer = await claimed(world)
    await officer.taps("tick:1:1:1")
    await world.visitor.scans(TURI)
    for answer in ("changed", *BLACK):
        await world.visitor.taps(answer)
    await officer.taps("claim:1", world.group(TURI))
    assert "1. Masker; isolasi atau tunggu di tempat terbuka." in officer.text
    assert "☑" not in marks(officer)


async def test_the_steps_are_told_in_the_officers_language(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/bahasa")
    await officer.taps("lang:en")
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    assert labels(officer, "tick")[0] == "☐ 1 Mask; wait outside"


async def test_only_outcomes_of_the_colour_are_offered(world: World) -> None:
    officer = await claimed(world, *BLACK)
    offered = await outcomes(officer)
    assert offered[:2] == ["isolated", "health-called"]
    assert "verified" not in offered


async def test_who_is_to_be_looked_at_can_be_verified_first_of_all(world: World) -> None:
    officer = await claimed(world, *LETTER)
    assert (await outcomes(officer))[0] == "verified"


async def test_endings_without_handling_stand_marked_below_the_others(world: World) -> None:
    officer = await claimed(world)
    assert (await outcomes(officer))[-4:] == UNHANDLED
    assert [one for one in labels(officer, "close") if "✖️" in one] == [
        said("button-outcome-unhandled", outcome=said(f"outcome-{one}")) for one in UNHANDLED
    ]
    assert said("details-outcome-unhandled") in officer.text


ONE_WAY = """\
black: {steps: [Masker], outcomes: [isolated]}
ask: {steps: [Lihat], outcomes: [verified]}
red:
  steps: ["Antar <b>pulang</b> & catat"]
  outcomes: [sent-home]
  reasons:
    look-needed: {outcomes: [served-outside]}
"""


def follows(world: World, folder: Path, steps: str = ONE_WAY) -> None:
    """Let the city have steps of its own from now on, as after a restart."""
    file = folder / "sop.yaml"
    file.write_text(steps)
    world.bot.settings.sop_file = file


async def test_a_city_may_have_steps_of_its_own(world: World, tmp_path: Path) -> None:
    follows(world, tmp_path)
    officer = await claimed(world)
    assert labels(officer, "tick") == ["☐ 1 Antar <b>pulang</b> & catat"]
    assert await outcomes(officer) == ["sent-home"]
    assert said("details-outcome-unhandled") not in officer.text


async def test_a_reason_may_have_outcomes_of_its_own(world: World, tmp_path: Path) -> None:
    follows(world, tmp_path)
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, "none", "2")
    for press in ("ask", "sure-red", "red"):
        await world.visitor.taps(f"pl:{press}:1")
    await officer.taps("claim:1", world.group(TURI))
    assert await outcomes(officer) == ["served-outside"]


async def test_an_outcome_the_city_allows_no_more_is_refused_and_the_buttons_renewed(
    world: World, tmp_path: Path
) -> None:
    officer = await claimed(world)
    await officer.taps("finish:1")
    follows(world, tmp_path)
    await officer.taps("close:1:served-outside")
    assert officer.popup["text"] == said("error-outcome-not-allowed", code="K1")
    assert officer.popup["show_alert"] is True
    assert await outcomes(officer) == ["sent-home"]
    assert await world.ask("SELECT state FROM cases") == [("claimed",)]


async def test_a_step_the_city_has_no_more_is_refused_and_the_steps_renewed(
    world: World, tmp_path: Path
) -> None:
    officer = await claimed(world)
    follows(world, tmp_path)
    await officer.taps("tick:1:4:1")
    assert officer.popup["text"] == said("error-no-such-step", code="K1")
    assert len(labels(officer, "tick")) == 1
    assert await world.ask("SELECT ticks FROM cases") == [(0,)]


async def test_verifying_where_the_city_allows_it_no_more_is_refused(
    world: World, tmp_path: Path
) -> None:
    officer = await claimed(world)
    await officer.closes(1, "verified")
    follows(world, tmp_path)
    await officer.taps("seen:1:two-doses")
    assert officer.popup["text"] == said("error-outcome-not-allowed", code="K1")
    assert await world.ask("SELECT state FROM cases") == [("claimed",)]
    assert await world.ask("SELECT 1 FROM verifications") == []


async def test_an_outcome_that_does_not_exist_is_refused(world: World) -> None:
    officer = await claimed(world)
    await officer.taps_data("close:1:magic", officer.id, officer.messages[-1]["message_id"])
    assert officer.popup["text"] == said("error-outcome-not-allowed", code="K1")


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("handled", [True, False])
def test_the_outcomes_of_a_group_are_laid_out_evenly(language: str, handled: bool) -> None:
    group = tuple(one for one in OUTCOMES if one.handled is handled)
    wide = [len(row) for row in rows(Procedure((), group), str, language)]
    assert sum(wide) == len(group)
    assert len(set(wide[:-1])) == 1
