"""One person's hands: what they press and write, in the bot's own words and at a human pace."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from bot.cli.stories.stage import Place, Stage
from bot.domain.colour import at_office, judge
from bot.domain.door.screening import needs_confirmation, next_question, record
from bot.rehearsal import Act, Follow, Person, Press, Say, Start
from bot.texts import known, text
from bot.views.door.screening import option_label


@dataclass(frozen=True)
class Kind:
    """A kind of visitor: what they answer to each question they may be asked."""

    key: str
    answers: Mapping[str, str]


@dataclass(frozen=True)
class Hands:
    """What `who` can do at a place; `pause` returns the seconds before the next deed."""

    who: Person
    place: Place
    stage: Stage
    pause: Callable[[], float]

    @property
    def language(self) -> str:
        """Return the language the bot speaks to this person."""
        return known(self.who.language_code)

    def scan(self) -> Start:
        """Hold the camera to the office's poster and press START."""
        return Start(self.pause(), self.place.payload)

    def arrive(self) -> tuple[Act, ...]:
        """Scan for the first time: agree, and take the name that Telegram knows."""
        return self.scan(), self.press("button-agree"), self.press_words(self.who.full_name)

    def say(self, words: str) -> Say:
        """Write to the bot."""
        return Say(self.pause(), words)

    def say_in_group(self, words: str) -> Say:
        """Write where the office's cases ring."""
        return Say(self.pause(), words, self.place.chat)

    def follow(self) -> Follow:
        """Open the link with which the bot answered the last press."""
        return Follow(self.pause())

    def press(self, key: str, **values: object) -> Press:
        """Press a button of the private chat, by the key of its words."""
        return self.press_words(text(key, self.language, **values))

    def press_words(self, label: str) -> Press:
        """Press a button of the private chat whose words have no key: a name, a purpose."""
        return Press(self.pause(), label)

    def press_in_group(self, key: str) -> Press:
        """Press a button where the office's cases ring; groups hear the city's language."""
        return Press(self.pause(), text(key, self.stage.city.language), self.place.chat)

    def name_purpose(self) -> Iterator[Press]:
        """Say what for one comes, where the office asks."""
        if self.place.office.purposes:
            yield self.press_words(self.place.office.purposes[0])

    def answer(self, kind: Kind, *, purpose: bool = True) -> Iterator[Press]:
        """Answer what the rules in force ask such a visitor, and say that it is right.

        `purpose`: the office's own question is asked too.
        """
        answers: dict[str, str] = {}
        while (asked := next_question(answers, self.stage.rules)) is not None:
            key = kind.answers[asked.key]
            [option] = [one for one in asked.options if one.key == key]
            yield self.press_words(option_label(asked, option, self.language))
            answers = record(answers, asked, key, on=self.stage.today)
        if purpose:
            yield from self.name_purpose()
        verdict = judge(answers, on=self.stage.today, rules=self.stage.rules)
        if needs_confirmation(at_office(verdict, yellow_asks=self.place.office.yellow_asks)):
            yield self.press("button-right")
