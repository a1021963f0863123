"""Which message shows a subject in a chat, remembered beside the database."""

from storage.promises import Promise

REMEMBERED = 5000  # subjects


class Places:
    """The newest places: a row that was read before they were stored knows them not."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, int], int] = {}

    def of(self, row: Promise, subject: str, chat_id: int) -> int | None:
        """Return the message that shows a subject now.

        Ids grow within a chat: the newer of what we know and what the row was read with.
        """
        known = (self._known.get((subject, chat_id)), row.place)
        return max((one for one in known if one is not None), default=None)

    def remember(self, subject: str, chat_id: int, message_id: int) -> None:
        """Note where a subject stands from now on."""
        self._known.pop((subject, chat_id), None)
        self._known[subject, chat_id] = message_id
        if len(self._known) > REMEMBERED:
            del self._known[next(iter(self._known))]
