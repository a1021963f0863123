-- Roles for viewers, Puskesmas and field teams; how a role ends; whether who holds it is still in
-- the group it came from.

-- SQLite cannot alter a CHECK: two tables to which nothing refers are made anew.
CREATE TABLE roles_that_end (
  id           INTEGER PRIMARY KEY,
  person_id    INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  role         TEXT NOT NULL CHECK (role IN
                 ('admin', 'head', 'officer', 'satgas', 'staff', 'viewer', 'puskesmas')),
  office_id    INTEGER REFERENCES offices (id),
  state        TEXT NOT NULL CHECK (state IN ('requested', 'active', 'suspended', 'removed')),
  requested_at INTEGER NOT NULL,
  decided_by   INTEGER,
  decided_at   INTEGER,                         -- of an active role: since when
  acted_at     INTEGER,                         -- last used, to the minute
  unsure_since INTEGER,                         -- whether still in the group is not known
  ended_by     INTEGER,                         -- NULL: left the group, or was found gone
  ended_at     INTEGER,                         -- NULL in a removed row: never granted
  CHECK ((role IN ('head', 'officer', 'staff', 'puskesmas')) = (office_id IS NOT NULL)),
  CHECK ((state = 'requested') = (decided_at IS NULL)),
  CHECK (unsure_since IS NULL OR state IN ('active', 'suspended')),
  CHECK (state <> 'suspended' OR unsure_since IS NOT NULL),
  CHECK (ended_at IS NULL OR state = 'removed'),
  CHECK (ended_by IS NULL OR ended_at IS NOT NULL)
);
INSERT INTO roles_that_end
  (id, person_id, role, office_id, state, requested_at, decided_by, decided_at)
  SELECT id, person_id, role, office_id, state, requested_at, decided_by, decided_at FROM roles;
DROP TABLE roles;
ALTER TABLE roles_that_end RENAME TO roles;
CREATE UNIQUE INDEX role_once ON roles (person_id, role, ifnull(office_id, 0));
CREATE INDEX roles_of_office ON roles (office_id, role) WHERE state = 'active';

CREATE TABLE groups_with_teams (
  chat_id   INTEGER PRIMARY KEY,
  kind      TEXT NOT NULL CHECK (kind IN ('office', 'satgas', 'field')),
  office_id INTEGER REFERENCES offices (id),
  area      TEXT,                               -- the RW a field team works in, as people say it
  bound_by  INTEGER REFERENCES people (id),
  bound_at  INTEGER NOT NULL,
  lost_at   INTEGER,                            -- the bot was removed
  CHECK ((kind = 'office') = (office_id IS NOT NULL)),
  CHECK ((kind = 'field') = (area IS NOT NULL))
);
INSERT INTO groups_with_teams (chat_id, kind, office_id, bound_by, bound_at, lost_at)
  SELECT chat_id, kind, office_id, bound_by, bound_at, lost_at FROM groups;
DROP TABLE groups;
ALTER TABLE groups_with_teams RENAME TO groups;
CREATE UNIQUE INDEX group_of_office ON groups (office_id) WHERE kind = 'office' AND lost_at IS NULL;
CREATE UNIQUE INDEX group_of_satgas ON groups (kind) WHERE kind = 'satgas' AND lost_at IS NULL;
CREATE UNIQUE INDEX group_of_area ON groups (area) WHERE kind = 'field' AND lost_at IS NULL;

ALTER TABLE tokens ADD COLUMN area TEXT CHECK (area IS NULL OR kind = 'group');

-- At most one question about a person and a group waits to be asked.
CREATE UNIQUE INDEX errand_waiting ON outbox (subject) WHERE kind = 'membership-check' AND state = 0;
