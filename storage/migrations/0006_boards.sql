-- The door boards: one message a day in each office's group; and the secret of the hour's words.

CREATE TABLE office_secrets (   -- 16 random bytes, sealed; never shown
  office_id INTEGER PRIMARY KEY REFERENCES offices (id),
  secret    BLOB NOT NULL,
  made_at   INTEGER NOT NULL
);

CREATE TABLE boards (
  office_id INTEGER NOT NULL REFERENCES offices (id),
  day       TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  closed_at INTEGER,
  told_at   INTEGER NOT NULL DEFAULT 0,         -- last promised to the group: edits keep a distance
  full_at   INTEGER,                            -- first reached its capacity: said once
  PRIMARY KEY (office_id, day)
) WITHOUT ROWID;
