"""Writing a story down: its people, and a scene for each thing that happens at a door."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from random import Random

from bot.cli.stories.hands import Hands, Kind
from bot.cli.stories.stage import Place, Stage
from bot.domain.cases.verification import evidence_called
from bot.rehearsal import Act, City, Leap, Person, Scene, Story, Words
from bot.texts import languages, text
from bot.views.cases.verification import label as proof_label

FIRST_ID = 710_001_001
A_DAY = 24 * 60 * 60  # seconds
QUICKEST, SLOWEST = 1.0, 4.0  # seconds between two taps of one person


class Script:
    """Writes scenes for a stage; with the same seed always the same ones.

    `opens` and every `at` are times of day such as "07:41"; `office` is an office's code. People
    go by their full names: whoever is not known in the city is somebody new.
    Of a story of several days each is played until `ends`, and "3 07:41" is on the third.
    `days`: how long after the first each of them is, where they do not follow each other.
    """

    def __init__(
        self,
        stage: Stage,
        *,
        opens: str,
        seed: str,
        ends: str = "24:00",
        days: Sequence[int] = (),
    ) -> None:
        self.stage = stage
        self.random = Random(seed)
        self._opens = opens
        self._days = days
        self._day = 60 * (minutes(ends) - minutes(opens))  # seconds that are played
        self._people = {one.full_name: one for one in stage.city.people}

    def story(self, title: str, *, until: str, scenes: Iterable[Scene]) -> tuple[City, Story]:
        """Return the city with everybody who plays, and the story; `title`: a text's key."""
        words = {one: text(title, one) for one in languages()}
        lasts = self._second(until)
        nights = range(self._day, int(lasts), self._day)
        apart = [then - day for day, then in pairwise(self._days)] or [1] * len(nights)
        leaps = tuple(
            Leap(float(one), days * A_DAY - self._day)
            for one, days in zip(nights, apart, strict=True)
        )
        played = Story(words, lasts, tuple(scenes), leaps)
        return replace(self.stage.city, people=tuple(self._people.values())), played

    def comes(self, who: str, at: str, office: str, kind: Kind) -> Scene:
        """Somebody scans for the first time and answers everything."""
        hands = self._hands(who, office)
        acts = (*hands.arrive(), *hands.answer(kind))
        return self.line(f"story-comes-{kind.key}", hands, at, acts)

    def returns(self, who: str, at: str, office: str) -> Scene:
        """Somebody who has come before scans, and all is still the same."""
        hands = self._hands(who, office)
        acts = (hands.scan(), hands.press("button-same"), *hands.name_purpose())
        return self.line("story-returns", hands, at, acts)

    def changes(self, who: str, at: str, office: str, kind: Kind) -> Scene:
        """Somebody who has come before scans, and something has changed since."""
        hands = self._hands(who, office)
        acts = (hands.scan(), hands.press("button-changed"), *hands.answer(kind))
        return self.line(f"story-changes-{kind.key}", hands, at, acts)

    def does(
        self, key: str, who: str, at: str, office: str, acts: Callable[[Hands], Iterable[Act]]
    ) -> Scene:
        """Somebody does what is done in one story only; `key`: the line's words."""
        hands = self._hands(who, office)
        return self.line(key, hands, at, acts(hands))

    def refuses(self, who: str, at: str, office: str) -> Scene:
        """Somebody does not agree to leave data."""
        hands = self._hands(who, office)
        acts = (hands.scan(), hands.press("button-refuse"))
        return self.line("story-refuses", hands, at, acts)

    def abandons(self, who: str, at: str, office: str) -> Scene:
        """Somebody begins and puts the telephone away."""
        hands = self._hands(who, office)
        return self.line("story-abandons", hands, at, hands.arrive())

    def brings(self, who: str, at: str, office: str, companion: str, kind: Kind | None) -> Scene:
        """Somebody inside declares a companion without a phone; a small child has no kind."""
        hands = self._hands(who, office)
        age = "button-companion-grown" if kind else "button-companion-child"
        acts = (
            hands.press("button-companion"),
            hands.press(age, age=self.stage.rules.scale_from),
            hands.say(companion),
            *(hands.answer(kind, purpose=False) if kind else ()),
        )
        return self.line("story-brings", hands, at, acts, companion=companion)

    def leaves(self, who: str, at: str, office: str, command: str = "") -> Scene:
        """Somebody checks out, with the button or by a command."""
        hands = self._hands(who, office)
        act = hands.say(command) if command else hands.press("button-checkout")
        return self.line("story-leaves", hands, at, (act,))

    def guest(self, guest: str, at: str, office: str, kind: Kind) -> Scene:
        """The officer enters a guest without Telegram, from the office's door board."""
        hands = self._hands(None, office)
        opens = (hands.press_in_group("button-guest"), hands.follow(), hands.say(guest))
        return self.line("story-guest", hands, at, (*opens, *hands.answer(kind)), guest=guest)

    def takes_duty(self, at: str, office: str) -> Scene:
        """The officer begins a shift on the office's door board."""
        hands = self._hands(None, office)
        return self.line("story-duty", hands, at, (hands.press_in_group("button-on-duty"),))

    def claims(self, at: str, office: str, who: str | None = None) -> Scene:
        """The officer, or who is named, takes the newest case that rings for an office."""
        hands = self._hands(who, office)
        return self.line("story-claims", hands, at, (hands.press_in_group("button-claim"),))

    def closes(self, at: str, office: str, outcome: str, who: str | None = None) -> Scene:
        """The officer, or who is named, closes the case taken last."""
        hands, key = self._hands(who, office), f"outcome-{outcome}"
        outcomes = {one: text(key, one) for one in languages()}
        acts = (hands.press("button-finish"), hands.press(key))
        return self.line("story-closes", hands, at, acts, outcome=outcomes)

    def verifies(self, at: str, office: str, evidence: str) -> Scene:
        """The officer closes the case taken last with the proof they have seen."""
        hands, key, proof = (
            self._hands(None, office),
            "outcome-verified",
            evidence_called(evidence),
        )
        assert proof is not None
        outcomes = {one: text(key, one) for one in languages()}
        shows = hands.press_words(proof_label(proof, hands.language))
        acts = (hands.press("button-finish"), hands.press(key), shows)
        return self.line("story-closes", hands, at, acts, outcome=outcomes)

    def joins(self, who: str, at: str, office: str) -> Scene:
        """A member of an office's group asks to be its officer."""
        hands = self._hands(who, office)
        acts = (hands.press_in_group("button-i-am-officer"), hands.follow())
        return self.line("story-joins", hands, at, acts)

    def confirms(self, who: str, at: str, office: str) -> Scene:
        """An admin confirms the officer who asked last."""
        hands = self._hands(who, office)
        return self.line("story-confirms", hands, at, (hands.press("button-confirm"),))

    def asks(self, who: str, at: str, office: str, command: str) -> Scene:
        """Somebody asks the bot something with a command."""
        hands = self._hands(who, office)
        return self.line("story-asks", hands, at, (hands.say(command),), command=command)

    def looks(self, who: str, at: str, office: str, *keys: str) -> Scene:
        """Somebody reads the figures and presses these buttons below them."""
        hands = self._hands(who, office)
        acts = (hands.say("/stats"), *(hands.press(one) for one in keys))
        return self.line("story-looks", hands, at, acts)

    def line(
        self, key: str, hands: Hands, at: str, acts: Iterable[Act], **values: str | Words
    ) -> Scene:
        """Return a scene and its line, which may name who, the office, and these values."""
        known = {"name": hands.who.full_name, "office": hands.place.office.name, **values}
        words = {
            language: text(
                key, language, **{name: _in(language, value) for name, value in known.items()}
            )
            for language in languages()
        }
        return Scene(self._second(at), hands.who.id, tuple(acts), words)

    def _hands(self, who: str | None, office: str) -> Hands:
        """Return the hands of somebody at an office, of its officer if nobody is named."""
        place = self.stage.places[office]
        person = place.officer if who is None else self._person(who, place)
        return Hands(person, place, self.stage, self._pause)

    def _person(self, name: str, place: Place) -> Person:
        first, _, last = name.partition(" ")
        number = FIRST_ID + len(self._people)
        language, hint = self.stage.city.language, place.office.name
        new = Person(number, first, last, language_code=language, role="visitor", hint=hint)
        return self._people.setdefault(name, new)

    def _pause(self) -> float:
        return round(self.random.uniform(QUICKEST, SLOWEST), 1)

    def _second(self, at: str) -> float:
        day, _, time = at.rpartition(" ")
        return float((int(day or 1) - 1) * self._day + 60 * (minutes(time) - minutes(self._opens)))


def minutes(at: str) -> int:
    """Return the minutes since midnight of a time of day."""
    hours, rest = at.split(":")
    return 60 * int(hours) + int(rest)


def _in(language: str, value: str | Words) -> str:
    return value if isinstance(value, str) else value[language]
