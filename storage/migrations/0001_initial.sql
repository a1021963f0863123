-- The first tables. Times (…_at) are UTC seconds; days are the city's, as YYYY-MM-DD.
-- BLOB columns marked "sealed" hold what a person wrote, encrypted (storage/sealing.py).
-- AUTOINCREMENT where an id is remembered elsewhere and must never come again.

CREATE TABLE marks (            -- small facts about the process: offset, unclean stop, last purge
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE inbox (
  id          INTEGER PRIMARY KEY,              -- arrival
  update_id   INTEGER NOT NULL UNIQUE,
  user_id     INTEGER,                          -- whose later updates wait when this one fails
  payload     BLOB,                             -- sealed; blanked once done
  state       INTEGER NOT NULL DEFAULT 0 CHECK (state IN (0, 1, 2)),  -- waiting, done, parked
  attempts    INTEGER NOT NULL DEFAULT 0,
  error       TEXT,
  received_at INTEGER NOT NULL,
  done_at     INTEGER,
  CHECK ((state = 0) = (done_at IS NULL)),
  CHECK (state <> 1 OR payload IS NULL)
);
CREATE INDEX inbox_waiting ON inbox (id) WHERE state = 0;
CREATE INDEX inbox_done ON inbox (done_at) WHERE state <> 0;

CREATE TABLE outbox (
  id         INTEGER PRIMARY KEY,
  lane       INTEGER NOT NULL CHECK (lane BETWEEN 0 AND 3),
  chat_id    INTEGER,                           -- NULL: a callback answer, which has no order
  subject    TEXT,                              -- a lasting message, e.g. case:17
  rings      INTEGER NOT NULL DEFAULT 1,        -- 1: a new message, 0: an edit of the subject's
  once       INTEGER NOT NULL DEFAULT 0,        -- 1: never twice, even if unsure (reminders)
  kind       TEXT NOT NULL,                     -- 'call' (ready) or a fact rendered late
  body       BLOB,                              -- sealed; blanked once done
  state      INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 5),
                                                -- waiting, sending, sent, dropped, failed, uncertain
  attempts   INTEGER NOT NULL DEFAULT 0,
  reason     TEXT,                              -- why dropped or failed
  moved_to   INTEGER,                           -- the supergroup a group became
  heard      INTEGER NOT NULL DEFAULT 1,        -- 0: dispatch has yet to draw its conclusions
  created_at INTEGER NOT NULL,
  due_at     INTEGER NOT NULL,
  done_at    INTEGER,
  CHECK ((state IN (0, 1)) = (done_at IS NULL)),
  CHECK (state IN (0, 1, 3, 4) OR body IS NULL)
);
CREATE INDEX outbox_waiting ON outbox (lane, id) WHERE state = 0;
CREATE INDEX outbox_sending ON outbox (id) WHERE state = 1;
CREATE INDEX outbox_unheard ON outbox (id) WHERE heard = 0;
CREATE INDEX outbox_done ON outbox (done_at) WHERE state > 1;

CREATE TABLE messages (         -- which message of a chat shows a subject
  subject    TEXT NOT NULL,
  chat_id    INTEGER NOT NULL,
  message_id INTEGER NOT NULL,
  sent_at    INTEGER NOT NULL,
  PRIMARY KEY (subject, chat_id)
) WITHOUT ROWID;
CREATE INDEX messages_old ON messages (sent_at);

CREATE TABLE people (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  telegram_id  INTEGER UNIQUE,                  -- NULL: a guest, entered by an officer
  name         BLOB,                            -- sealed
  language     TEXT,
  consented_at INTEGER,
  consent      TEXT,                            -- which wording they agreed to
  reachable    INTEGER NOT NULL DEFAULT 1,      -- 0: blocked the bot
  stopped_at   INTEGER,                         -- wants no reminders
  created_at   INTEGER NOT NULL,
  CHECK ((consented_at IS NULL) = (consent IS NULL))
);

CREATE TABLE offices (
  id              INTEGER PRIMARY KEY,
  code            TEXT NOT NULL UNIQUE,
  name            TEXT NOT NULL,
  address         TEXT NOT NULL,
  district        TEXT NOT NULL,
  capacity        INTEGER NOT NULL CHECK (capacity > 0),
  hours           TEXT NOT NULL,
  puskesmas_phone TEXT,
  satgas_phone    TEXT,
  wifi            TEXT,
  updated_at      INTEGER NOT NULL
);

CREATE TABLE doors (
  id        INTEGER PRIMARY KEY,
  office_id INTEGER NOT NULL REFERENCES offices (id),
  name      TEXT NOT NULL,                      -- '' for an office's only door
  UNIQUE (office_id, name)
);

CREATE TABLE door_tokens (
  token      TEXT PRIMARY KEY,
  door_id    INTEGER NOT NULL REFERENCES doors (id),
  made_at    INTEGER NOT NULL,
  revoked_at INTEGER
) WITHOUT ROWID;
CREATE UNIQUE INDEX door_token_in_force ON door_tokens (door_id) WHERE revoked_at IS NULL;

CREATE TABLE holidays (
  day  TEXT PRIMARY KEY,
  name TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE groups (           -- bound group chats
  chat_id   INTEGER PRIMARY KEY,
  kind      TEXT NOT NULL CHECK (kind IN ('office', 'satgas')),
  office_id INTEGER REFERENCES offices (id),
  bound_by  INTEGER REFERENCES people (id),
  bound_at  INTEGER NOT NULL,
  lost_at   INTEGER,                            -- the bot was removed
  CHECK ((kind = 'office') = (office_id IS NOT NULL))
);
CREATE UNIQUE INDEX group_of_office ON groups (office_id) WHERE kind = 'office' AND lost_at IS NULL;
CREATE UNIQUE INDEX group_of_satgas ON groups (kind) WHERE kind = 'satgas' AND lost_at IS NULL;

CREATE TABLE roles (
  id           INTEGER PRIMARY KEY,
  person_id    INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  role         TEXT NOT NULL CHECK (role IN ('admin', 'head', 'officer', 'satgas')),
  office_id    INTEGER REFERENCES offices (id),
  state        TEXT NOT NULL CHECK (state IN ('requested', 'active', 'removed')),
  requested_at INTEGER NOT NULL,
  decided_by   INTEGER,
  decided_at   INTEGER,
  CHECK ((role IN ('head', 'officer')) = (office_id IS NOT NULL)),
  CHECK ((state = 'requested') = (decided_at IS NULL))
);
CREATE UNIQUE INDEX role_once ON roles (person_id, role, ifnull(office_id, 0));
CREATE INDEX roles_of_office ON roles (office_id, role) WHERE state = 'active';

CREATE TABLE tokens (           -- one-time links that grant a right; only their hash is kept
  hash       BLOB PRIMARY KEY,
  kind       TEXT NOT NULL CHECK (kind IN ('group', 'duty', 'role')),
  role       TEXT,
  office_id  INTEGER REFERENCES offices (id),
  person_id  INTEGER REFERENCES people (id) ON DELETE CASCADE,  -- only this person may use it
  made_by    INTEGER,
  expires_at INTEGER NOT NULL,
  used_at    INTEGER
) WITHOUT ROWID;

CREATE INDEX tokens_of_person ON tokens (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE guesses (          -- wrong tokens tried, against those who guess
  telegram_id INTEGER PRIMARY KEY,
  failures    INTEGER NOT NULL,
  first_at    INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE conversations (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id    INTEGER NOT NULL,
  chat_id    INTEGER NOT NULL,
  name       TEXT NOT NULL,
  state      INTEGER NOT NULL,
  step       INTEGER NOT NULL DEFAULT 0,        -- which screen is live; in every button
  draft      BLOB NOT NULL,                     -- sealed
  open       INTEGER NOT NULL DEFAULT 1 CHECK (open IN (0, 1)),
  expires_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX conversation_open ON conversations (user_id, chat_id) WHERE open = 1;
CREATE INDEX conversations_expiring ON conversations (expires_at);

CREATE TABLE visits (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  talk_id         INTEGER NOT NULL UNIQUE,      -- the conversation it came from: never twice
  person_id       INTEGER NOT NULL REFERENCES people (id),
  office_id       INTEGER NOT NULL REFERENCES offices (id),
  door_id         INTEGER NOT NULL REFERENCES doors (id),
  registered_by   INTEGER REFERENCES people (id),
  day             TEXT NOT NULL,
  checkin_at      INTEGER NOT NULL,
  colour          TEXT NOT NULL CHECK (colour IN ('green', 'yellow', 'ask', 'red', 'black')),
  declared        TEXT NOT NULL CHECK (declared IN ('green', 'yellow', 'ask', 'red', 'black')),
  reasons         TEXT NOT NULL,
  ends_on         TEXT,
  version         TEXT NOT NULL,
  answers         BLOB NOT NULL,                -- sealed
  code            TEXT NOT NULL,
  checkout_due_at INTEGER NOT NULL,
  checkout_at     INTEGER,
  checkout_kind   TEXT CHECK (checkout_kind IN ('self', 'auto', 'moved', 'officer')),
  CHECK ((checkout_at IS NULL) = (checkout_kind IS NULL))
);
CREATE INDEX visits_by_office ON visits (office_id, day, colour);
CREATE INDEX visits_by_person ON visits (person_id, checkin_at);
CREATE INDEX visits_inside ON visits (checkout_due_at, office_id) WHERE checkout_at IS NULL;
CREATE INDEX visits_by_time ON visits (checkin_at);
CREATE INDEX visits_registered ON visits (registered_by) WHERE registered_by IS NOT NULL;

CREATE TABLE cases (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id    INTEGER NOT NULL REFERENCES people (id),
  office_id    INTEGER NOT NULL REFERENCES offices (id),
  day          TEXT NOT NULL,
  visit_id     INTEGER NOT NULL REFERENCES visits (id),  -- the latest
  colour       TEXT NOT NULL CHECK (colour IN ('ask', 'red', 'black')),
  reason_class TEXT NOT NULL,
  state        TEXT NOT NULL CHECK (state IN ('new', 'claimed', 'closed')),
  raised_at    INTEGER NOT NULL,                -- first
  rung_at      INTEGER NOT NULL,                -- last
  first_claim_at INTEGER,                       -- after the first ring
  claimed_by   INTEGER REFERENCES people (id),
  claimed_at   INTEGER,
  outcome      TEXT,
  closed_by    INTEGER REFERENCES people (id),
  closed_at    INTEGER,
  UNIQUE (person_id, office_id, day),
  CHECK ((claimed_by IS NULL) = (claimed_at IS NULL)),
  CHECK (state <> 'claimed' OR claimed_by IS NOT NULL),
  CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
  CHECK ((outcome IS NULL) = (closed_at IS NULL)),
  CHECK ((closed_by IS NULL) = (closed_at IS NULL))
);
CREATE INDEX cases_open ON cases (office_id) WHERE state <> 'closed';
CREATE INDEX cases_by_day ON cases (day);
CREATE INDEX cases_by_visit ON cases (visit_id);
CREATE INDEX cases_claimed ON cases (claimed_by) WHERE claimed_by IS NOT NULL;
CREATE INDEX cases_by_closer ON cases (closed_by) WHERE closed_by IS NOT NULL;

CREATE TABLE case_events (
  id        INTEGER PRIMARY KEY,
  case_id   INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  at        INTEGER NOT NULL,
  kind      TEXT NOT NULL,
  person_id INTEGER,
  detail    TEXT
);
CREATE INDEX events_of_case ON case_events (case_id);

CREATE TABLE reminders (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id  INTEGER NOT NULL UNIQUE REFERENCES people (id) ON DELETE CASCADE,
  dose       INTEGER NOT NULL CHECK (dose BETWEEN 1 AND 3),
  vaccine    TEXT,
  due_on     TEXT NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('waiting', 'told', 'done', 'stopped')),
  agreed_at  INTEGER NOT NULL
);

CREATE TABLE timers (
  id         INTEGER PRIMARY KEY,
  kind       TEXT NOT NULL,
  subject_id INTEGER NOT NULL,
  due_at     INTEGER NOT NULL,
  UNIQUE (kind, subject_id)
);
CREATE INDEX timers_due ON timers (due_at);

CREATE TABLE daily (            -- counted as it happens, without names; outlives the visits
  day       TEXT NOT NULL,
  office_id INTEGER NOT NULL REFERENCES offices (id),
  kind      TEXT NOT NULL CHECK (kind IN ('visitor', 'guest', 'refused')),
  colour    TEXT NOT NULL,
  count     INTEGER NOT NULL,
  PRIMARY KEY (day, office_id, kind, colour)
) WITHOUT ROWID;

CREATE TABLE audit (
  id        INTEGER PRIMARY KEY,
  at        INTEGER NOT NULL,
  person_id INTEGER,                            -- NULL: the command line
  action    TEXT NOT NULL,
  office_id INTEGER,
  subject   TEXT NOT NULL,
  detail    TEXT
);
