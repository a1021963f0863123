"""A screen: text, buttons and how it may be used; and what a button carries."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.texts import Html, text
from bot.views.reply_keys import Keys, label_of, markup

TEXT_LIMIT = 4096
ROW = 32  # letters that a row's only button shows on a phone 360 pixels wide, before it cuts


@dataclass(frozen=True, slots=True)
class Button:
    """One button of an inline keyboard: it carries data, or opens a link."""

    label: str
    data: str | None = None
    url: str | None = None
    style: str | None = None  # success, danger or primary; old apps ignore it

    def params(self) -> dict[str, str]:
        """Return the button as the Bot API wants it."""
        made = {"text": label_of(self.label)}
        if self.data is not None:
            made["callback_data"] = self.data
        if self.url is not None:
            made["url"] = self.url
        if self.style is not None:
            made["style"] = self.style
        return made


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """A message: HTML text and rows of buttons; `protect` forbids forwarding.

    `pinned`: sent in silence and pinned where that is allowed (False: unpinned when edited).
    `silent`: sent without a sound. `edit_only`: not worth a new message any more.
    `keys`: below the field one types in, instead of buttons; such a message cannot be edited.
    """

    text: Html
    rows: Rows = ()
    protect: bool = False
    pinned: bool | None = None
    silent: bool = False
    edit_only: bool = False
    keys: Keys | None = None

    def params(self) -> dict[str, Any]:
        """Return text and keyboard as the Bot API wants them, for sending and for editing."""
        made: dict[str, Any] = {
            "text": self.text,
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        }
        if self.rows:
            made.update(_keyboard(self.rows))
        elif self.keys is not None:
            made["reply_markup"] = markup(self.keys)
        return made


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture or file with its caption and buttons; `kind` is photo or document.

    `edit_only`: a picture that takes the place of one that was sent, or is not sent at all.
    """

    kind: str
    filename: str
    content: bytes
    media_type: str
    caption: Html
    protect: bool = False
    rows: Rows = ()
    edit_only: bool = False

    @property
    def method(self) -> str:
        """Return the Bot API method that sends it."""
        return "sendPhoto" if self.kind == "photo" else "sendDocument"

    def params(self) -> dict[str, Any]:
        """Return caption and keyboard as the Bot API wants them; the content goes as a file."""
        made: dict[str, Any] = {}
        if self.caption:
            made = {"caption": self.caption, "parse_mode": "HTML"}
        return {**made, **_keyboard(self.rows)}

    @property
    def files(self) -> dict[str, tuple[str, bytes, str]]:
        """Return the content under the field it is uploaded as."""
        return {self.kind: (self.filename, self.content, self.media_type)}


@dataclass(frozen=True, slots=True)
class Known:
    """A picture or file that Telegram has: sent anew by what it calls it; photo or document."""

    kind: str
    file_id: str
    protect: bool = False
    edit_only: bool = False

    @property
    def method(self) -> str:
        """Return the Bot API method that sends it."""
        return "sendPhoto" if self.kind == "photo" else "sendDocument"

    def params(self) -> dict[str, Any]:
        """Return what the Bot API wants beside the chat."""
        return {self.kind: self.file_id}

    @property
    def files(self) -> dict[str, tuple[str, bytes, str]]:
        """Return what is uploaded: nothing."""
        return {}


def _keyboard(rows: Rows) -> dict[str, Any]:
    if not rows:
        return {}
    keyboard = [[button.params() for button in row] for row in rows]
    return {"reply_markup": {"inline_keyboard": keyboard}}


def paired(rows: Rows) -> Rows:
    """Return the buttons two to a row, so that what they belong to stays on a small screen."""
    return in_rows([one for row in rows for one in row], 2)


def in_rows(buttons: Sequence[Button], many: int) -> Rows:
    """Return buttons in rows of so many."""
    return tuple(tuple(buttons[at : at + many]) for at in range(0, len(buttons), many))


def join(*lines: str | None) -> Html:
    """Return lines joined, leaving out those that are None."""
    return Html("\n".join(line for line in lines if line is not None))


def folded(words: Html) -> Html:
    """Return words as a quote of which a phone shows three lines until somebody wants them all."""
    return Html(f"<blockquote expandable>{words}</blockquote>")


def blocks(*lines: str | None) -> Html:
    """Return lines joined as `join` does, with at most one empty line between two blocks."""
    kept: list[str] = []
    for line in lines:
        if line is not None and (line or (kept and kept[-1])):
            kept.append(line)
    return join(*kept)


def button(key: str, language: str, data: str, *, style: str | None = None) -> Button:
    """Return a button whose label is a text."""
    return Button(text(key, language), data=data, style=style)


def unadorned(label: str) -> str:
    """Return a button's words without the symbol before them, which printed fonts lack."""
    return re.sub(r"^[^\w“]+", "", label)
