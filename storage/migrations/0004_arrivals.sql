-- Arrivals: exit posters, codes to type, talks nobody finished, how long a check-in took.

CREATE TABLE door_exits (       -- the poster for leaving; only ends the visit of who scans it
  token      TEXT PRIMARY KEY,
  door_id    INTEGER NOT NULL REFERENCES doors (id),
  made_at    INTEGER NOT NULL,
  revoked_at INTEGER
) WITHOUT ROWID;
CREATE UNIQUE INDEX door_exit_in_force ON door_exits (door_id) WHERE revoked_at IS NULL;

CREATE TABLE door_codes (       -- five digits to type; only begin a check-in, never come again
  code       TEXT PRIMARY KEY CHECK (length(code) = 5),
  door_id    INTEGER NOT NULL REFERENCES doors (id),
  made_at    INTEGER NOT NULL,
  revoked_at INTEGER
) WITHOUT ROWID;
CREATE UNIQUE INDEX door_code_in_force ON door_codes (door_id) WHERE revoked_at IS NULL;

CREATE TABLE abandoned (        -- check-ins nobody finished, by the last screen; without names
  day       TEXT NOT NULL,
  office_id INTEGER NOT NULL REFERENCES offices (id),
  step      TEXT NOT NULL,
  count     INTEGER NOT NULL,
  PRIMARY KEY (day, office_id, step)
) WITHOUT ROWID;

ALTER TABLE visits ADD COLUMN took_seconds INTEGER;  -- from scan to result; NULL: not measured
CREATE INDEX visits_took ON visits (day, took_seconds) WHERE took_seconds IS NOT NULL;
