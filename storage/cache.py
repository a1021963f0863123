"""What is read on every tap and hardly ever changes, remembered for a second."""

import time
from typing import Any

SECONDS = 1.0  # another process, the command line, may change it too


class Memory:
    """A few facts by key; whoever writes one of their tables clears it."""

    def __init__(self) -> None:
        self._facts: dict[object, Any] = {}
        self._until = 0.0
        self.lasting: dict[object, Any] = {}  # what never changes, remembered for good

    def get(self, key: object) -> Any:
        """Return what is remembered, or None."""
        if time.monotonic() > self._until:
            self.clear()
        return self._facts.get(key)

    def put(self, key: object, fact: Any) -> None:
        """Remember a fact until the second is over."""
        self._facts[key] = fact

    def clear(self) -> None:
        """Forget everything."""
        self._facts.clear()
        self._until = time.monotonic() + SECONDS
