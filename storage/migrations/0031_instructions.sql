-- Instructions to offices, and who of each office has read them.

CREATE TABLE instructions (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  written_by   INTEGER REFERENCES people (id) ON DELETE SET NULL,
  content      BLOB NOT NULL,                   -- sealed: its words, and what Telegram calls its file
  whom         TEXT NOT NULL DEFAULT 'all' CHECK (whom IN ('all', 'unmeasured', 'chosen')),
  made_at      INTEGER NOT NULL,
  sent_at      INTEGER,                         -- NULL: a draft
  withdrawn_at INTEGER,
  CHECK (withdrawn_at IS NULL OR sent_at IS NOT NULL)
);
CREATE INDEX instructions_written ON instructions (written_by);

CREATE TABLE instruction_copies (               -- of a draft: the offices chosen one by one
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  instruction_id INTEGER NOT NULL REFERENCES instructions (id) ON DELETE CASCADE,
  office_id      INTEGER NOT NULL REFERENCES offices (id),
  read_by        INTEGER REFERENCES people (id) ON DELETE SET NULL,
  read_at        INTEGER,
  reminded_at    INTEGER,
  UNIQUE (instruction_id, office_id),
  CHECK (read_by IS NULL OR read_at IS NOT NULL)
);
CREATE INDEX instruction_copies_read ON instruction_copies (read_by);
CREATE INDEX instruction_copies_unread ON instruction_copies (office_id) WHERE read_at IS NULL;
