-- Paper slips for power cuts, roll calls of an evacuation, notes about many reds at once.

CREATE TABLE slip_batches (     -- slips that were printed as one file
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  office_id INTEGER NOT NULL REFERENCES offices (id),
  made_by   INTEGER,                            -- NULL: the command line
  made_at   INTEGER NOT NULL
);

CREATE TABLE slips (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  batch_id  INTEGER NOT NULL REFERENCES slip_batches (id),
  office_id INTEGER NOT NULL REFERENCES offices (id),
  number    TEXT NOT NULL CHECK (length(number) = 4),
  used_by   INTEGER,
  used_at   INTEGER,
  visit_id  INTEGER REFERENCES visits (id) ON DELETE SET NULL,  -- NULL: the guest did not agree
  CHECK ((used_by IS NULL) = (used_at IS NULL)),
  CHECK (visit_id IS NULL OR used_at IS NOT NULL)
);
CREATE UNIQUE INDEX slip_open ON slips (office_id, number) WHERE used_at IS NULL;
CREATE INDEX slips_by_number ON slips (number);
CREATE INDEX slips_of_batch ON slips (batch_id);
CREATE INDEX slips_of_visit ON slips (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX slips_used ON slips (used_at) WHERE used_at IS NOT NULL;

ALTER TABLE visits ADD COLUMN entered_at INTEGER;  -- from paper, afterwards; NULL: as it happened

CREATE TABLE rollcalls (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  office_id  INTEGER NOT NULL REFERENCES offices (id),
  started_by INTEGER NOT NULL,
  started_at INTEGER NOT NULL,
  asked_by   INTEGER,                           -- pressed the end while somebody was missing
  asked_at   INTEGER,
  ended_by   INTEGER,                           -- NULL: nobody did, it was left running
  ended_at   INTEGER,
  CHECK ((asked_by IS NULL) = (asked_at IS NULL)),
  CHECK (ended_by IS NULL OR ended_at IS NOT NULL)
);
CREATE UNIQUE INDEX rollcall_running ON rollcalls (office_id) WHERE ended_at IS NULL;

CREATE TABLE rollcall_pages (   -- a message each
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  rollcall_id INTEGER NOT NULL REFERENCES rollcalls (id) ON DELETE CASCADE,
  number      INTEGER NOT NULL,
  told_at     INTEGER NOT NULL DEFAULT 0,       -- last promised to the chat: edits keep a distance
  UNIQUE (rollcall_id, number)
);

CREATE TABLE rollcall_entries ( -- who was inside when it began
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  page_id  INTEGER NOT NULL REFERENCES rollcall_pages (id) ON DELETE CASCADE,
  visit_id INTEGER NOT NULL REFERENCES visits (id) ON DELETE CASCADE,
  found_by INTEGER,
  found_at INTEGER,
  CHECK ((found_by IS NULL) = (found_at IS NULL))
);
CREATE INDEX entries_of_page ON rollcall_entries (page_id);
CREATE INDEX entries_of_visit ON rollcall_entries (visit_id);

CREATE TABLE cluster_notes (    -- when an office was last told that many are red at once
  office_id INTEGER PRIMARY KEY REFERENCES offices (id),
  told_at   INTEGER NOT NULL
);
