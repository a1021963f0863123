"""A talk at the terminal: something is said, then an answer is read."""

from collections.abc import Sequence
from dataclasses import dataclass

import typer

from bot.texts import text

MARK = ">"


@dataclass(frozen=True, slots=True)
class Dialogue:
    """In one language, with somebody who may never have used a terminal before."""

    language: str

    def say(self, key: str, /, **values: object) -> None:
        """Say something."""
        typer.echo(text(key, self.language, **values))

    def ask(self, default: str = "") -> str:
        """Return what is typed; Enter alone means the default."""
        shown = bool(default)
        return str(typer.prompt(MARK, default, show_default=shown, prompt_suffix=" ")).strip()

    def hidden(self) -> str:
        """Return what is typed or pasted, which is not shown."""
        given = typer.prompt(MARK, "", hide_input=True, show_default=False, prompt_suffix=" ")
        return str(given).strip()

    def yes(self, *, default: bool) -> bool:
        """Return the answer to yes or no, asked until it is one of both."""
        yes, no = text("setup-yes", self.language), text("setup-no", self.language)
        while True:
            given = self.ask(yes if default else no).casefold()
            if given and yes.casefold().startswith(given):
                return True
            if given and no.casefold().startswith(given):
                return False
            self.say("setup-yes-or-no", yes=yes, no=no)

    def choose(self, options: Sequence[tuple[str, str]], default: str) -> str:
        """Return one of the options, each a value and its words, by its number or as it is."""
        for number, (_, words) in enumerate(options, 1):
            typer.echo(f"  {number}  {words}")
        by_name = {str(number): value for number, (value, _) in enumerate(options, 1)}
        by_name |= {value.casefold(): value for value, _ in options}
        numbers = {value: number for number, (value, _) in enumerate(options, 1)}
        while True:
            given = self.ask(str(numbers.get(default, default))).casefold()
            if given in by_name:
                return by_name[given]
            if given == default.casefold():
                return default
            self.say("setup-choose", most=len(options))
