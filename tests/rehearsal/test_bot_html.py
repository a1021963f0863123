"""Telegram's HTML: what becomes an entity, and what is refused in which words."""

from typing import Any

import pytest

from tests.rehearsal.conftest import ANI, Bot


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("é<p>x</p>", 'Unsupported start tag "p" at byte offset 2'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_broken_html_is_refused_in_telegrams_words(bot: Bot, source: str, words: str) -> None:
    description = bot.is_refused("sendMessage", chat_id=ANI, text=source, parse_mode="HTML")
    assert description == f"Bad Request: can't parse entities: {words}"


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("<b>x</b>", "x", [("bold", 0, 1)]),
        ("😀 <i>x</i>", "😀 x", [("italic", 3, 1)]),
        ("<b>a<u>b</u></b>", "ab", [("bold", 0, 2), ("underline", 1, 1)]),
        ("  <s>x</s>  ", "x", [("strikethrough", 0, 1)]),
        ("&lt;b&gt; &amp; &#233;", "<b> & é", []),
        ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", 0, 1)]),
        ('<span class="tg-spoiler">x</span>', "x", [("spoiler", 0, 1)]),
        ("<code>/start</code> /status", "/start /status",
         [("code", 0, 6), ("bot_command", 7, 7)]),
        ("<b></b>x", "x", []),
    ],
)  # fmt: skip
def test_html_becomes_text_with_entities_in_utf16_units(
    bot: Bot, source: str, text: str, entities: list[tuple[str, int, int]]
) -> None:
    sent = bot.does("sendMessage", chat_id=ANI, text=source, parse_mode="HTML")
    found = [(one["type"], one["offset"], one["length"]) for one in sent.get("entities", [])]
    assert (sent["text"], found) == (text, entities)


@pytest.mark.parametrize(
    ("source", "details"),
    [
        ('<a href="https://x.id/?a=1&amp;b=2">x</a>',
         {"type": "text_link", "url": "https://x.id/?a=1&b=2"}),
        ('<pre><code class="language-python">x</code></pre>',
         {"type": "pre", "language": "python"}),
        ('<tg-time unix="1635724800" format="dT">x</tg-time>',
         {"type": "date_time", "unix_time": 1635724800, "date_time_format": "dT"}),
    ],
)  # fmt: skip
def test_a_tags_attributes_reach_its_entity(
    bot: Bot, source: str, details: dict[str, Any]
) -> None:
    sent = bot.does("sendMessage", chat_id=ANI, text=source, parse_mode="HTML")
    assert sent["entities"] == [{"offset": 0, "length": 1, **details}]


def test_the_length_is_measured_after_the_tags_are_gone(bot: Bot) -> None:
    source = "<b>" + "x" * 4096 + "</b>"
    assert bot.does("sendMessage", chat_id=ANI, text=source, parse_mode="HTML")


def test_a_link_and_an_address_in_plain_words_are_found(bot: Bot) -> None:
    sent = bot.does("sendMessage", chat_id=ANI, text="https://t.me/pintu_bot?start=x, @ani_w #rw1")
    kinds = [(one["type"], one["length"]) for one in sent["entities"]]
    assert kinds == [("url", 30), ("mention", 6), ("hashtag", 4)]
