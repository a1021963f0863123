-- Companions and staff beside visitors and guests; purpose; a colour from elsewhere.

ALTER TABLE visits ADD COLUMN kind TEXT NOT NULL DEFAULT 'visitor'
  CHECK (kind IN ('visitor', 'guest', 'companion', 'staff'));
ALTER TABLE visits ADD COLUMN purpose BLOB;             -- sealed
ALTER TABLE visits ADD COLUMN elsewhere TEXT            -- "my colour in PeduliLindungi is …"
  CHECK (elsewhere IN ('green', 'yellow', 'red', 'black'));
UPDATE visits SET kind = 'guest' WHERE registered_by IS NOT NULL;
CREATE INDEX visits_accompanying ON visits (registered_by)
  WHERE kind = 'companion' AND checkout_at IS NULL;

ALTER TABLE cases ADD COLUMN staff INTEGER NOT NULL DEFAULT 0  -- 1: told to the head, not the group
  CHECK (staff IN (0, 1));

ALTER TABLE offices ADD COLUMN purposes TEXT NOT NULL DEFAULT '';  -- with | between them
ALTER TABLE offices ADD COLUMN yellow TEXT NOT NULL DEFAULT 'enters'
  CHECK (yellow IN ('enters', 'asks'));

-- SQLite cannot alter a CHECK: two tables to which nothing refers are made anew.
CREATE TABLE roles_with_staff (
  id           INTEGER PRIMARY KEY,
  person_id    INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  role         TEXT NOT NULL CHECK (role IN ('admin', 'head', 'officer', 'satgas', 'staff')),
  office_id    INTEGER REFERENCES offices (id),
  state        TEXT NOT NULL CHECK (state IN ('requested', 'active', 'removed')),
  requested_at INTEGER NOT NULL,
  decided_by   INTEGER,
  decided_at   INTEGER,
  CHECK ((role IN ('head', 'officer', 'staff')) = (office_id IS NOT NULL)),
  CHECK ((state = 'requested') = (decided_at IS NULL))
);
INSERT INTO roles_with_staff SELECT * FROM roles;
DROP TABLE roles;
ALTER TABLE roles_with_staff RENAME TO roles;
CREATE UNIQUE INDEX role_once ON roles (person_id, role, ifnull(office_id, 0));
CREATE INDEX roles_of_office ON roles (office_id, role) WHERE state = 'active';

CREATE TABLE daily_by_kind (
  day       TEXT NOT NULL,
  office_id INTEGER NOT NULL REFERENCES offices (id),
  kind      TEXT NOT NULL CHECK (kind IN ('visitor', 'guest', 'companion', 'staff', 'refused')),
  colour    TEXT NOT NULL,
  count     INTEGER NOT NULL,
  PRIMARY KEY (day, office_id, kind, colour)
) WITHOUT ROWID;
INSERT INTO daily_by_kind SELECT * FROM daily;
DROP TABLE daily;
ALTER TABLE daily_by_kind RENAME TO daily;
