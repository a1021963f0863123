"""A story's people: what they do, when they wait, and what they do not do."""

from typing import Any

import pytest

from bot.rehearsal import Act, Follow, Leap, Press, Say, Scene, Start, Story, Telegram
from bot.rehearsal.stories.acting import MOST_WAITING, Performance
from bot.rehearsal.stories.playing import LONGEST_STEP, PATIENCE_SECONDS, Player
from tests.rehearsal.conftest import ANI, BUDI, CITRA, OFFICE, STRANGER, Bot

LINE = {"id": "Ani datang.", "en": "Ani comes."}
LINK = "https://t.me/pintu_bot?start=d_x1"
ALLOWED = ["message", "callback_query"]


def scene(who: int, *acts: Act, at: float = 0) -> Scene:
    return Scene(at, who, acts, LINE)


def story(*scenes: Scene, lasts: float = 0) -> Story:
    return Story({"id": "Pagi", "en": "Morning"}, lasts, scenes)


def performed(telegram: Telegram, *scenes: Scene, patience: float = 30) -> Performance:
    return Performance(story(*scenes), telegram, patience=patience)


def keyboard(label: str, data: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": label, "callback_data": data}]]}


def heard(bot: Bot) -> list[str]:
    """Return what the bot has not fetched yet: the words of messages, the data of taps."""
    return [
        one["message"]["text"] if "message" in one else one["callback_query"]["data"]
        for one in bot.telegram.updates.pending()
    ]


def test_somebody_scans_a_poster_when_it_is_time(telegram: Telegram, bot: Bot) -> None:
    morning = performed(telegram, scene(STRANGER, Start(0, "o_x1"), at=60))
    morning.play(59)
    assert heard(bot) == []
    morning.play(60)
    assert heard(bot) == ["/start o_x1"]


def test_somebody_pauses_before_the_next_deed(telegram: Telegram, bot: Bot) -> None:
    morning = performed(telegram, scene(ANI, Say(0, "satu"), Say(3, "dua")))
    morning.play(10)
    morning.play(12)
    assert heard(bot) == ["satu"]
    morning.play(13)
    assert heard(bot) == ["satu", "dua"]


def test_a_button_is_waited_for_and_pressed_once_it_is_there(telegram: Telegram, bot: Bot) -> None:
    morning = performed(telegram, scene(ANI, Press(0, "Setuju")))
    morning.play(0)
    assert heard(bot) == []
    bot.says(ANI, reply_markup=keyboard("Setuju", "t:1"))
    morning.play(1)
    assert heard(bot) == ["t:1"]


def test_the_newest_message_with_that_button_is_meant(telegram: Telegram, bot: Bot) -> None:
    bot.says(OFFICE, reply_markup=keyboard("Ambil", "claim:1"))
    bot.says(OFFICE, reply_markup=keyboard("Ambil", "claim:2"))
    bot.says(OFFICE, "Papan pintu", reply_markup=keyboard("Tamu", "walkin:1"))
    performed(telegram, scene(CITRA, Press(0, "Ambil", OFFICE))).play(0)
    assert heard(bot) == ["claim:2"]


def test_nobody_presses_the_same_button_twice(telegram: Telegram, bot: Bot) -> None:
    bot.says(OFFICE, reply_markup=keyboard("Ambil", "claim:1"))
    bot.says(OFFICE, reply_markup=keyboard("Ambil", "claim:2"))
    morning = performed(
        telegram, scene(CITRA, Press(0, "Ambil", OFFICE), Press(0, "Ambil", OFFICE))
    )
    morning.play(0)
    morning.play(1)
    assert heard(bot) == ["claim:2", "claim:1"]


def test_a_deleted_message_has_no_buttons(telegram: Telegram, bot: Bot) -> None:
    message = bot.says(ANI, reply_markup=keyboard("Setuju", "t:1"))
    bot.does("deleteMessage", chat_id=ANI, message_id=message)
    performed(telegram, scene(ANI, Press(0, "Setuju"))).play(0)
    assert heard(bot) == []


def test_the_link_in_the_answer_to_a_press_is_opened(telegram: Telegram, bot: Bot) -> None:
    bot.says(OFFICE, reply_markup=keyboard("Saya petugas", "duty"))
    morning = performed(telegram, scene(CITRA, Press(0, "Saya petugas", OFFICE), Follow(0)))
    morning.play(0)
    morning.play(1)
    [update] = bot.hears()
    bot.forgets()
    tap = update["callback_query"]["id"]
    bot.does("answerCallbackQuery", callback_query_id=tap, url=LINK)
    morning.play(2)
    assert heard(bot) == ["/start d_x1"]
    assert (morning.over, morning.missed) == (True, [])


def test_the_page_neither_opens_that_link_nor_covers_a_phone(telegram: Telegram, bot: Bot) -> None:
    bot.says(OFFICE, reply_markup=keyboard("Saya petugas", "duty"))
    performed(telegram, scene(CITRA, Press(0, "Saya petugas", OFFICE))).play(0)
    tap = bot.hears()[0]["callback_query"]["id"]
    bot.does("answerCallbackQuery", callback_query_id=tap, url=LINK, text="Halo", show_alert=True)
    [answer] = [one for one in telegram.feed.since(0) or [] if one["type"] == "answer"]
    assert (answer["url"], answer["alert"], answer["text"]) == (None, False, "Halo")


def test_a_button_that_never_comes_ends_its_scene_and_not_the_next(
    telegram: Telegram, bot: Bot
) -> None:
    morning = performed(
        telegram,
        scene(ANI, Press(0, "Setuju"), Say(0, "dua")),
        scene(ANI, Say(0, "tiga"), at=20),
        patience=30,
    )
    for second in range(33):
        morning.play(second)
    assert [(one.person, one.what) for one in morning.missed] == [(ANI, "Setuju")]
    assert heard(bot) == ["tiga"]


def test_who_waits_holds_nobody_else_up(telegram: Telegram, bot: Bot) -> None:
    morning = performed(telegram, scene(ANI, Press(0, "Setuju")), scene(BUDI, Say(0, "Halo")))
    morning.play(0)
    assert heard(bot) == ["Halo"]


def test_what_telegram_forbids_is_missed_with_its_reason(telegram: Telegram) -> None:
    morning = performed(telegram, scene(STRANGER, Say(0, "Halo")))
    morning.play(0)
    assert "has to press START first" in morning.missed[0].what


def test_the_narrator_tells_a_scene_when_its_first_deed_is_done(
    telegram: Telegram, bot: Bot
) -> None:
    morning = performed(telegram, scene(CITRA, Press(0, "Ambil", OFFICE)))
    morning.play(0)
    assert morning.told is None
    bot.says(OFFICE, reply_markup=keyboard("Ambil", "claim:1"))
    morning.play(1)
    assert morning.told is not None
    assert (morning.told.person, morning.told.chat) == (CITRA, OFFICE)
    assert morning.told.line == LINE


def test_people_wait_while_the_bot_does_not_keep_up(telegram: Telegram, bot: Bot) -> None:
    crowd = [telegram.add_person(f"Warga {number}").id for number in range(MOST_WAITING + 5)]
    morning = performed(telegram, *(scene(one, Start(0, "o_x1")) for one in crowd))
    morning.play(0)
    assert len(heard(bot)) == MOST_WAITING
    bot.forgets()
    morning.play(1)
    assert len(heard(bot)) == 5


def test_a_story_is_over_when_all_is_played_and_its_time_is_up(telegram: Telegram) -> None:
    morning = Performance(story(scene(ANI, Say(0, "Halo")), lasts=60), telegram, patience=30)
    morning.play(0)
    assert not morning.over
    morning.play(60)
    assert morning.over


def player(telegram: Telegram, *scenes: Scene, speed: int = 10, lasts: float = 0) -> Player:
    return Player(story(*scenes, lasts=lasts), telegram, speed=speed, move=telegram.set_offset)


def test_a_story_begins_when_a_bot_listens(telegram: Telegram, bot: Bot) -> None:
    played = player(telegram, scene(ANI, Say(0, "Halo")))
    played.passes(0.2)
    assert heard(bot) == []
    bot.hears(allowed_updates=ALLOWED)
    played.passes(0.2)
    assert heard(bot) == ["Halo"]


def test_the_clock_runs_as_fast_as_the_story(telegram: Telegram, bot: Bot) -> None:
    bot.hears(allowed_updates=ALLOWED)
    played = player(telegram, scene(ANI, Say(0, "Halo"), at=1000))
    telegram.set_offset(500)
    for _ in range(10):
        played.passes(0.2)
    assert telegram.offset == 500 + 2 * 9  # two real seconds pass by themselves


def test_a_story_at_the_speed_of_life_leaves_the_clock_alone(telegram: Telegram, bot: Bot) -> None:
    bot.hears(allowed_updates=ALLOWED)
    played = player(telegram, scene(ANI, Say(0, "Halo"), at=1000), speed=1)
    for _ in range(10):
        played.passes(0.2)
    assert telegram.offset == 0


def test_a_night_passes_at_once(telegram: Telegram, bot: Bot) -> None:
    bot.hears(allowed_updates=ALLOWED)
    besok = scene(ANI, Say(0, "besok"), at=12)
    days = Story({"id": "Dua hari"}, 20, (besok,), (Leap(10, 80_000),))
    played = Player(days, telegram, speed=10, move=telegram.set_offset)
    offsets = []
    for seconds in (0.9, 0.5, 0.5):
        played.passes(seconds)
        offsets.append(telegram.offset)
    assert offsets == [8, 80_012, 80_017]  # once, and between two deeds
    assert heard(bot) == ["besok"]


def test_a_paused_story_stands_still_and_its_clock_is_an_ordinary_one(
    telegram: Telegram, bot: Bot
) -> None:
    bot.hears(allowed_updates=ALLOWED)
    played = player(telegram, scene(ANI, Say(0, "Halo"), at=5))
    played.pause(True)
    for _ in range(10):
        played.passes(1)
    assert (heard(bot), telegram.offset) == ([], 0)
    played.pause(False)
    played.passes(1)
    assert heard(bot) == ["Halo"]


def test_a_story_stands_still_while_the_bot_does_not_fetch(telegram: Telegram, bot: Bot) -> None:
    bot.hears(allowed_updates=ALLOWED)
    for number in range(MOST_WAITING):
        telegram.person_says(BUDI, BUDI, str(number))
    played = player(telegram, scene(ANI, Say(0, "Halo")))
    played.passes(1)
    assert (telegram.offset, len(heard(bot))) == (0, MOST_WAITING)


def test_a_desk_that_slept_does_not_wake_up_an_hour_later(telegram: Telegram, bot: Bot) -> None:
    bot.hears(allowed_updates=ALLOWED)
    played = player(telegram, scene(ANI, Say(0, "Halo"), at=1000), speed=60)
    played.passes(3600)
    assert telegram.offset == LONGEST_STEP * 59


@pytest.mark.parametrize("speed", [1, 60])
def test_patience_is_real_whatever_the_speed(telegram: Telegram, bot: Bot, speed: int) -> None:
    bot.hears(allowed_updates=ALLOWED)
    played = player(telegram, scene(ANI, Press(0, "Setuju")), speed=speed)
    for _ in range(int(PATIENCE_SECONDS)):
        played.passes(1)
    assert played.performance.missed == []
    played.passes(1)
    played.passes(1)
    assert len(played.performance.missed) == 1


def test_the_page_is_told_what_happens_and_nothing_while_nothing_does(
    telegram: Telegram, bot: Bot
) -> None:
    bot.hears(allowed_updates=ALLOWED)
    played = player(telegram, scene(ANI, Say(0, "Halo")), lasts=1000, speed=1)
    for _ in range(5):
        played.passes(0.2)
    [event] = [one for one in telegram.feed.since(0) or [] if one["type"] == "story"]
    assert event["story"]["told"]["line"] == LINE
    assert (event["story"]["speed"], event["story"]["over"]) == (1, False)
