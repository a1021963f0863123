-- Who asked to be erased: what has to wait is done later, then the account's own traces go.
CREATE TABLE erasures (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL UNIQUE,
  account   INTEGER,                            -- whose inbox and outbox are swept at the end
  language  TEXT,                               -- for the last word, when it comes later
  asked_at  INTEGER NOT NULL,
  gone_at   INTEGER                             -- nothing is held any more
);

CREATE TABLE suppressed (       -- wants to be left alone, also when named again by some list
  hash  BLOB PRIMARY KEY,
  since INTEGER NOT NULL
) WITHOUT ROWID;
