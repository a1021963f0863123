"""How the rows that wait are read and bounded: by chat, so that a crowd of rows hides no other."""

from typing import NamedTuple

from bot.domain.messages import Lane
from storage.promises import Promise

AHEAD = 4  # rows of a chat and lane that one look may see
BEFORE_ALL = -(2**62)  # a chat no one has
CROWD = 60  # rows that may wait for one chat in a lane that answers it
VERSIONS = 20  # of one lasting message that may wait


class Look(NamedTuple):
    """What of the outbox one look has seen, and in which lanes there may be more chats."""

    rows: list[Promise]
    beyond: dict[Lane, int]  # the last chat that was looked at


# Of one lane: the chats behind a given one, of each the first rows, and with a row about a lasting
# message all others about it; besides the oldest rows that belong to no chat, and, in a row of its
# own, the last chat if there are as many as were asked for.
NEXT_IN_LANE = (
    "SELECT * FROM (WITH RECURSIVE turns (chat_id, n) AS ("
    "SELECT (SELECT min(chat_id) FROM outbox WHERE state = 0 AND lane = {lane} AND chat_id > ?), 1"
    " UNION ALL SELECT (SELECT min(o.chat_id) FROM outbox o WHERE o.state = 0"
    " AND o.lane = {lane} AND o.chat_id > turns.chat_id), turns.n + 1 FROM turns"
    " WHERE turns.n < ? AND turns.chat_id IS NOT NULL),"
    " first (id, subject, chat_id) AS (SELECT o.id, o.subject, o.chat_id FROM turns t"
    " JOIN outbox o ON o.id IN (SELECT w.id FROM outbox w WHERE w.state = 0 AND w.lane = {lane}"
    " AND w.chat_id = t.chat_id AND w.due_at <= ? ORDER BY w.id LIMIT {ahead} )),"
    " chosen (id, full_at) AS (SELECT id, 0 FROM first UNION SELECT p.id, 0 FROM first f"
    " JOIN outbox p ON p.subject = f.subject AND p.chat_id = f.chat_id"
    " WHERE p.state = 0 AND +p.lane = {lane} AND p.due_at <= ?"
    " UNION SELECT a.id, 0 FROM (SELECT w.id FROM outbox w WHERE w.state = 0 AND w.lane = {lane}"
    " AND w.chat_id IS NULL AND w.due_at <= ? ORDER BY w.id LIMIT ?) AS a"
    " UNION SELECT 0, t.chat_id FROM turns t WHERE t.n = ? AND t.chat_id IS NOT NULL)"
    " SELECT {lane} AS of_lane, c.full_at, o.*, m.message_id AS place"
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
