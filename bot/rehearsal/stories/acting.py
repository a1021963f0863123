"""People who act a story: each does the next thing as soon as it is time and it can be done."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from bot.rehearsal.api.telegram import Telegram
from bot.rehearsal.stories.story import Act, Follow, Press, Say, Scene, Start, Story, Words
from bot.rehearsal.world.city import payload_of

MOST_WAITING = 10  # updates the bot has not fetched: people go on when it has caught up


@dataclass(frozen=True)
class Told:
    """What just happened; `at` in the city's time, `chat` where one can see it."""

    at: int
    person: int
    chat: int
    line: Words


@dataclass(frozen=True)
class Missed:
    """Something that could not be done, so that its scene ended there; `what` is the button."""

    at: int
    person: int
    what: str


class Performance:
    """A story on its way; `patience`: for how many of its seconds one waits for a button."""

    def __init__(self, story: Story, telegram: Telegram, *, patience: float) -> None:
        self.story = story
        self.telegram = telegram
        self.patience = patience
        self.told: Told | None = None
        self.missed: list[Missed] = []
        scenes: dict[int, list[Scene]] = {}
        for scene in sorted(story.scenes, key=lambda one: one.at):
            scenes.setdefault(scene.who, []).append(scene)
        self._actors = [Actor(self, found) for found in scenes.values()]
        self._at = 0.0

    @property
    def over(self) -> bool:
        """Tell whether everything has been played."""
        return self._at >= self.story.lasts and all(one.done for one in self._actors)

    @property
    def crowded(self) -> bool:
        """Tell whether the bot has so much to fetch that people had better wait."""
        return self.telegram.updates.waiting() >= MOST_WAITING

    def play(self, at: float) -> None:
        """Let everybody whose turn has come by this second do one thing."""
        self._at = at
        for actor in self._actors:
            if self.crowded:
                return
            actor.play(at)


class Actor:
    """One person with their scenes, one after the other."""

    def __init__(self, performance: Performance, scenes: Iterable[Scene]) -> None:
        self._performance = performance
        self._telegram = performance.telegram
        self._scenes = deque(scenes)
        self._acts: deque[Act] = deque()
        self._due = 0.0
        self._pressed: set[tuple[int, int, str]] = set()
        self._tap = ""

    @property
    def done(self) -> bool:
        """Tell whether this person has nothing left to do."""
        return not self._scenes

    def play(self, at: float) -> None:
        """Do the next thing if it is time and it can be done; give up after a while."""
        if self.done or at < self._scenes[0].at:
            return
        scene = self._scenes[0]
        if not self._acts:
            self._acts.extend(scene.acts)
            self._due = at + self._acts[0].after
        if at < self._due:
            return
        try:
            if self._does(scene.who, self._acts[0]):
                self._go_on(scene, at)
            elif at > self._due + self._performance.patience:
                self._give_up(scene, _name(self._acts[0]))
        except ValueError as refusal:
            self._give_up(scene, str(refusal))

    def _go_on(self, scene: Scene, at: float) -> None:
        if len(self._acts) == len(scene.acts):
            now, act = self._telegram.time(), self._acts[0]
            chat = act.chat if isinstance(act, Press | Say) and act.chat else scene.who
            self._performance.told = Told(now, scene.who, chat, scene.line)
        self._acts.popleft()
        if self._acts:
            self._due = at + self._acts[0].after
        else:
            self._scenes.popleft()

    def _give_up(self, scene: Scene, what: str) -> None:
        self._performance.missed.append(Missed(self._telegram.time(), scene.who, what))
        self._acts.clear()
        self._scenes.popleft()

    def _does(self, who: int, act: Act) -> bool:
        """Do it and return True, or return False while it is not yet possible."""
        match act:
            case Start():
                self._telegram.person_starts(who, act.payload)
            case Say():
                self._telegram.person_says(who, act.chat or who, act.text)
            case Press():
                return self._press(who, act.chat or who, act.label)
            case Follow():
                return self._follow(who)
        return True

    def _press(self, who: int, chat: int, label: str) -> bool:
        found = self._button(chat, label)
        if found is None:
            return False
        message_id, data = found
        self._pressed.add((chat, message_id, data))
        self._tap = self._telegram.person_taps(who, chat, message_id, data)
        self._telegram.taps[self._tap].acted = True
        return True

    def _button(self, chat: int, label: str) -> tuple[int, str] | None:
        """Return message and data of the newest such button not pressed before."""
        for message in reversed(self._telegram.messages.get(chat, {}).values()):
            rows = message.body.get("reply_markup", {}).get("inline_keyboard", ())
            for button in (one for row in rows for one in row):
                data = button.get("callback_data")
                fits = button["text"] == label and data and not message.deleted
                if fits and (chat, message.id, data) not in self._pressed:
                    return message.id, data
        return None

    def _follow(self, who: int) -> bool:
        tap = self._telegram.taps.get(self._tap)
        if tap is None or tap.link is None:
            return False
        self._telegram.person_starts(who, payload_of(tap.link))
        return True


def _name(act: Act) -> str:
    return act.label if isinstance(act, Press) else "START"
