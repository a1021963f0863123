-- Who is on a list is invited by a slip of paper, whose code shows nothing until the year of birth
-- fits; three tries. An RW's own link says where one lives, and nothing else.

CREATE TABLE invitations (
  hash        BLOB PRIMARY KEY,                 -- of the token; printing again makes another one
  resident_id INTEGER NOT NULL UNIQUE REFERENCES residents (id) ON DELETE CASCADE,
  tries       INTEGER NOT NULL DEFAULT 0,
  made_at     INTEGER NOT NULL,
  used_at     INTEGER
) WITHOUT ROWID;

CREATE TABLE rw_links (
  id           INTEGER PRIMARY KEY,
  token        TEXT NOT NULL UNIQUE,
  kelurahan_id INTEGER NOT NULL REFERENCES offices (id),
  rw           INTEGER NOT NULL,
  made_at      INTEGER NOT NULL,
  UNIQUE (kelurahan_id, rw)
);
