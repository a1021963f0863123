-- Drills: invented cases that an office's officers practise on. No figure reads them.

CREATE TABLE drills (
  id         INTEGER PRIMARY KEY,
  office_id  INTEGER NOT NULL REFERENCES offices (id),
  chat_id    INTEGER NOT NULL,                  -- the group whose card it is
  colour     TEXT NOT NULL CHECK (colour IN ('red', 'black')),
  started_by INTEGER REFERENCES people (id) ON DELETE SET NULL,
  started_at INTEGER NOT NULL,
  claimed_by INTEGER REFERENCES people (id) ON DELETE SET NULL,
  claimed_at INTEGER,
  closed_by  INTEGER REFERENCES people (id) ON DELETE SET NULL,
  closed_at  INTEGER,
  outcome    TEXT,
  state      TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'claimed', 'closed', 'expired')),
  CHECK (state <> 'claimed' OR claimed_at IS NOT NULL),
  CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
  CHECK ((state = 'closed') = (outcome IS NOT NULL))
);
CREATE UNIQUE INDEX drill_running ON drills (office_id) WHERE state IN ('new', 'claimed');
CREATE INDEX drills_of_office ON drills (office_id, id) WHERE state = 'closed';
CREATE INDEX drills_started ON drills (started_at);
