"""No button is blank, whatever names and words it is made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.names import visible
from bot.texts import Html
from bot.views.reply_keys import Key
from bot.views.screen import Button, Screen

BLANK = ["", " ", "\n", "\u3164", "\u2800\u200b", "\u202e", "\ufe0f", "\xa0"]
ODD = st.text(alphabet=st.characters(categories=("Cf", "Zs", "Zl", "Cc", "Mn", "Lo", "So")))


def labels(words: str) -> list[str]:
    """Return what Telegram reads on a button and on a key."""
    made = Screen(Html("."), ((Button(words, "home:menu"),),)).params()["reply_markup"]
    keys = Screen(Html("."), keys=(Key(words),)).params()["reply_markup"]
    return [made["inline_keyboard"][0][0]["text"], keys["keyboard"][0][0]["text"]]


@pytest.mark.parametrize("words", BLANK, ids=ascii)
def test_a_button_without_words_shows_that_there_are_none(words: str) -> None:
    assert labels(words) == ["…", "…"]


@given(ODD)
def test_of_odd_words_something_can_be_seen(words: str) -> None:
    assert all(visible(one) for one in labels(words))


@pytest.mark.parametrize("words", ["✅", "‹ Kembali", "Siti", "꧋ꦲꦤ", "1"])
def test_what_can_be_seen_is_left_as_it_is(words: str) -> None:
    assert labels(words) == [words, words]
