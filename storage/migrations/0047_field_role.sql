-- Who goes from house to house is a role like an officer's, confirmed, and holds in one RW.

-- SQLite cannot alter a CHECK: two tables to which nothing refers are made anew.
CREATE TABLE roles_with_field (
  id           INTEGER PRIMARY KEY,
  person_id    INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  role         TEXT NOT NULL CHECK (role IN
                 ('admin', 'head', 'officer', 'satgas', 'staff', 'viewer', 'puskesmas', 'field')),
  office_id    INTEGER REFERENCES offices (id),
  area         TEXT,                            -- the RW of a field team, as its group has it
  state        TEXT NOT NULL CHECK (state IN ('requested', 'active', 'suspended', 'removed')),
  requested_at INTEGER NOT NULL,
  decided_by   INTEGER,
  decided_at   INTEGER,                         -- of an active role: since when
  acted_at     INTEGER,                         -- last used, to the minute
  unsure_since INTEGER,                         -- whether still in the group is not known
  ended_by     INTEGER,                         -- NULL: left the group, or was found gone
  ended_at     INTEGER,                         -- NULL in a removed row: never granted
  refusals     INTEGER NOT NULL DEFAULT 0,      -- since it was last granted
  refused_at   INTEGER,                         -- or the wish withdrawn
  CHECK ((role IN ('head', 'officer', 'staff', 'puskesmas')) = (office_id IS NOT NULL)),
  CHECK ((role = 'field') = (area IS NOT NULL)),
  CHECK ((state = 'requested') = (decided_at IS NULL)),
  CHECK (unsure_since IS NULL OR state IN ('active', 'suspended')),
  CHECK (state <> 'suspended' OR unsure_since IS NOT NULL),
  CHECK (ended_at IS NULL OR state = 'removed'),
  CHECK (ended_by IS NULL OR ended_at IS NOT NULL)
);
INSERT INTO roles_with_field
  (id, person_id, role, office_id, state, requested_at, decided_by, decided_at, acted_at,
   unsure_since, ended_by, ended_at, refusals, refused_at)
  SELECT id, person_id, role, office_id, state, requested_at, decided_by, decided_at, acted_at,
   unsure_since, ended_by, ended_at, refusals, refused_at FROM roles;
DROP TABLE roles;
ALTER TABLE roles_with_field RENAME TO roles;
CREATE UNIQUE INDEX role_once ON roles
  (person_id, role, coalesce(office_id, 0), coalesce(area, ''));
CREATE INDEX roles_of_office ON roles (office_id, role) WHERE state = 'active';

CREATE TABLE tokens_with_area (  -- one-time links that grant a right; only their hash is kept
  hash       BLOB PRIMARY KEY,
  kind       TEXT NOT NULL CHECK (kind IN ('group', 'duty', 'role')),
  role       TEXT,
  office_id  INTEGER REFERENCES offices (id),
  person_id  INTEGER REFERENCES people (id) ON DELETE CASCADE,  -- only this person may use it
  made_by    INTEGER,
  expires_at INTEGER NOT NULL,
  used_at    INTEGER,
  area       TEXT CHECK (area IS NULL OR kind IN ('group', 'duty'))
) WITHOUT ROWID;
INSERT INTO tokens_with_area
  (hash, kind, role, office_id, person_id, made_by, expires_at, used_at, area)
  SELECT hash, kind, role, office_id, person_id, made_by, expires_at, used_at, area FROM tokens;
DROP TABLE tokens;
ALTER TABLE tokens_with_area RENAME TO tokens;
CREATE INDEX tokens_of_person ON tokens (person_id) WHERE person_id IS NOT NULL;
