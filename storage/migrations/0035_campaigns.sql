-- The sweep: whom a campaign tells of a dose that is due, when, in which words, how often; and each
-- message as a row before it is sent: no step of anybody's twice, whatever happens to the process.

CREATE TABLE campaigns (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  kelurahan_id INTEGER REFERENCES offices (id),  -- NULL: everywhere
  dose         INTEGER,                          -- NULL: whichever is due
  offset_days  INTEGER NOT NULL DEFAULT 0,       -- so many days after it is due
  hour         INTEGER NOT NULL DEFAULT 9 CHECK (hour BETWEEN 0 AND 23),
  words        TEXT NOT NULL,
  most         INTEGER NOT NULL DEFAULT 2 CHECK (most BETWEEN 1 AND 2),
  state        TEXT NOT NULL CHECK (state IN ('running', 'paused', 'ended')),
  made_at      INTEGER NOT NULL,
  planned_on   TEXT                              -- the last day whose messages were planned
);
CREATE UNIQUE INDEX campaign_of_place ON campaigns (coalesce(kelurahan_id, 0))
  WHERE state <> 'ended';

CREATE TABLE campaign_messages (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  campaign_id INTEGER NOT NULL REFERENCES campaigns (id) ON DELETE CASCADE,
  resident_id INTEGER NOT NULL REFERENCES residents (id) ON DELETE CASCADE,
  dose        INTEGER NOT NULL,
  due_on      TEXT NOT NULL,
  number      INTEGER NOT NULL CHECK (number BETWEEN 1 AND 2),
  send_at     INTEGER NOT NULL,
  state       TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'promised')),
  UNIQUE (resident_id, dose, due_on, number)
);
CREATE INDEX campaign_messages_planned ON campaign_messages (campaign_id, send_at)
  WHERE state = 'planned';

ALTER TABLE residents ADD COLUMN listed_at INTEGER;  -- since when to be called, or visited
