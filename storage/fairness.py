"""How the rows that wait are read and bounded: by chat, so that a crowd of rows hides no other."""

from collections.abc import Container
from datetime import datetime
from typing import NamedTuple

from bot.domain.messages import Lane
from storage.gateway import Gateway
from storage.promises import LANES, Promise, promise_of
from storage.sqlite import Row
from storage.statements import AFTER_ALL, marks
from storage.times import stamp

FEW = 256  # rows of some lanes that are simply read: only a crowd is looked at by chat
AHEAD = 4  # rows of a chat and lane that one look may see in a crowd
BEFORE_ALL = -(2**62)  # a chat no one has
CROWD = 60  # rows that may wait for one chat in a lane that answers it
VERSIONS = 20  # of one lasting message that may wait


class Look(NamedTuple):
    """What of the outbox one look has seen, and in which lanes there may be more chats."""

    rows: list[Promise]
    beyond: dict[Lane, int]  # the last chat that was looked at
    crowded: frozenset[Lane] = frozenset()  # of these, only the first rows of a chat were read


_SHOWN = (
    "o.id, o.lane, o.chat_id, o.subject, o.rings, o.once, o.kind, o.body, o.attempts,"
    " o.created_at, o.due_at, o.update_id, m.message_id AS place"
)

# Of some lanes all that waits, unless it is too much: then the last lane that is named, and those
# behind it, are not whole.
ALL_OF_FEW = (
    f"SELECT {_SHOWN} FROM outbox o LEFT JOIN messages m"
    " ON m.subject = o.subject AND m.chat_id = o.chat_id"
    " WHERE o.state = 0 AND o.lane IN ({lanes}) ORDER BY o.lane LIMIT ?"
)

# Of one lane: the chats behind a given one, of each the first rows, and with a row about a lasting
# message all others about it; besides the oldest rows that belong to no chat, and, in a row of its
# own, the last chat if there are as many as were asked for. How far a chat is looked at stands by
# itself: a list that ends in LIMIT a server would read again for each pair of chat and row.
NEXT_IN_LANE = (
    "SELECT * FROM (WITH RECURSIVE turns (chat_id, n) AS ("
    "SELECT (SELECT min(chat_id) FROM outbox WHERE state = 0 AND lane = {lane} AND chat_id > ?), 1"
    " UNION ALL SELECT (SELECT min(o.chat_id) FROM outbox o WHERE o.state = 0"
    " AND o.lane = {lane} AND o.chat_id > turns.chat_id), turns.n + 1 FROM turns"
    " WHERE turns.n < ? AND turns.chat_id IS NOT NULL),"
    " bounds (chat_id, last) AS (SELECT t.chat_id, coalesce((SELECT w.id FROM outbox w"
    " WHERE w.state = 0 AND w.lane = {lane} AND w.chat_id = t.chat_id AND w.due_at <= ?"
    f" ORDER BY w.id LIMIT 1 OFFSET {AHEAD - 1}), {AFTER_ALL}) FROM turns t),"
    " first (id, subject, chat_id) AS (SELECT o.id, o.subject, o.chat_id FROM bounds b"
    " JOIN outbox o ON o.state = 0 AND o.lane = {lane} AND o.chat_id = b.chat_id"
    " AND (o.id <= b.last{or_first}) AND o.due_at <= ?),"
    " chosen (id, full_at) AS (SELECT id, 0 FROM first UNION SELECT p.id, 0 FROM first f"
    " JOIN outbox p ON p.subject = f.subject AND p.chat_id = f.chat_id"
    " WHERE p.state = 0 AND +p.lane = {lane} AND p.due_at <= ?"
    " UNION SELECT a.id, 0 FROM (SELECT w.id FROM outbox w WHERE w.state = 0 AND w.lane = {lane}"
    " AND w.chat_id IS NULL AND w.due_at <= ? ORDER BY w.id LIMIT ?) AS a"
    " UNION SELECT 0, t.chat_id FROM turns t WHERE t.n = ? AND t.chat_id IS NOT NULL)"
    f" SELECT {{lane}} AS of_lane, c.full_at, {_SHOWN}"
    " FROM chosen c LEFT JOIN outbox o ON o.id = c.id"
    " LEFT JOIN messages m ON m.subject = o.subject AND m.chat_id = o.chat_id"
    ") AS lane_{lane}"
)

# Too much waits for a chat: the oldest of what answers it is given up, in its favour.
CROWDED_OUT = (
    "UPDATE outbox SET state = 3, reason = 'crowded-out', body = NULL, done_at = ?"
    " WHERE state = 0 AND lane = ? AND chat_id = ? AND subject IS NULL AND once = 0"
    " AND id < (SELECT w.id FROM outbox w WHERE w.state = 0 AND w.lane = ? AND w.chat_id = ?"
    f" ORDER BY w.id DESC LIMIT 1 OFFSET {CROWD - 1})"
)

# Of one lasting message only so many versions wait; a fact that rings says why, and stays.
OUTDATED = (
    "UPDATE outbox SET state = 3, reason = 'replaced', body = NULL, done_at = ?"
    " WHERE state = 0 AND subject = ? AND chat_id = ? AND (rings = 0 OR kind = 'call')"
    " AND id < (SELECT w.id FROM outbox w WHERE w.state = 0 AND w.subject = ? AND w.chat_id = ?"
    f" ORDER BY w.id DESC LIMIT 1 OFFSET {VERSIONS - 1})"
)


class Waiting(Gateway):
    """What of the outbox may be sent next."""

    async def waiting(
        self,
        now: datetime,
        *,
        limits: dict[Lane, int],
        beyond: dict[Lane, int],
        but: Container[int] = (),
    ) -> Look:
        """Return due rows in lane and arrival order: of each chat the first, whoever else waits.

        `limits`: how many chats of each lane, from beyond the chat given; and how many rows that
        belong to no chat. `but`: rows that are on their way, which a crowd alone has to count.
        """
        lanes = [lane for lane in Lane if limits.get(lane, 0) > 0]
        found, crowded = await self._few([lane for lane in lanes if lane not in beyond], but)
        crowded |= {lane for lane in lanes if lane in beyond}
        rows = [row for row in found if row.due_at <= stamp(now)]
        full: dict[Lane, int] = {}
        if crowded:
            more, full = await self._by_chat(sorted(crowded), stamp(now), limits, beyond)
            rows += more
        rows.sort(key=lambda row: (row.lane, not row.first, row.id))
        return Look(rows, full, frozenset(crowded))

    async def _few(
        self, lanes: list[Lane], but: Container[int]
    ) -> tuple[list[Promise], set[Lane]]:
        """Return all that waits in these lanes, and the lanes of which it is too much."""
        if not lanes:
            return [], set()
        sql = ALL_OF_FEW.format(lanes=marks(lanes))
        rows = await self.session.rows(sql, *(int(lane) for lane in lanes), FEW + 1)
        cut = rows[-1]["lane"] if len(rows) > FEW else len(Lane)
        whole = (row for row in rows if row["lane"] < cut and row["id"] not in but)
        return [self._promise(row) for row in whole], {lane for lane in lanes if lane >= cut}

    async def _by_chat(
        self, lanes: list[Lane], due: int, limits: dict[Lane, int], beyond: dict[Lane, int]
    ) -> tuple[list[Promise], dict[Lane, int]]:
        """Return due rows of crowded lanes, the first of each chat, and where more chats are."""
        values: list[int] = []
        for lane in lanes:
            most = limits[lane]
            start = self.session.alias(beyond.get(lane, BEFORE_ALL))
            values += [start, most, due, due, due, due, most, most]
        seeks = (
            NEXT_IN_LANE.format(
                lane=int(lane),
                # Only alerts have a first, and of them no crowd is large.
                or_first=" OR o.due_at <= 0" if lane is Lane.URGENT else "",
            )
            for lane in lanes
        )
        rows = await self.session.rows(" UNION ALL ".join(seeks), *values)
        full = {
            LANES[row["of_lane"]]: self.session.real(row["full_at"])
            for row in rows
            if row["id"] is None
        }
        return [self._promise(row) for row in rows if row["id"] is not None], full

    async def postponed(self, now: datetime) -> list[tuple[int, int, int]]:
        """Return (chat, lane, due seconds) of rows that wait for a retry."""
        rows = await self.session.rows(
            "SELECT chat_id, lane, due_at FROM outbox"
            " WHERE state = 0 AND due_at > ? AND chat_id IS NOT NULL",
            stamp(now),
        )
        return [(self.session.real(row["chat_id"]), row["lane"], row["due_at"]) for row in rows]

    def _promise(self, row: Row) -> Promise:
        return promise_of(row, self.session.seal)
