-- Who lives in the city and may need the next dose: from the door, by themselves, from a list.
-- What they are called, their telephone, address and doses are sealed; where they live, when they
-- were born and when the next dose is due is what lists are made by, and stands beside.

CREATE TABLE residents (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id    INTEGER REFERENCES people (id) ON DELETE SET NULL,  -- who they are in this bot
  carer_id     INTEGER REFERENCES people (id) ON DELETE SET NULL,  -- who is told in their place
  facts        BLOB NOT NULL,                   -- sealed: name, phone, address, doses
  phone_hash   BLOB,                            -- keyed, like those of `suppressed`
  listed_as    BLOB,                            -- keyed: who it is on a list
  listed       BLOB,                            -- keyed: what the list said of them
  born         INTEGER,                         -- the year
  kelurahan_id INTEGER REFERENCES offices (id), -- NULL: outside the city, or not said
  rw           INTEGER,
  rt           INTEGER,
  source       TEXT NOT NULL CHECK (source IN ('door', 'self', 'rw', 'list', 'field')),
  state        TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN
                 ('waiting', 'told', 'call', 'visit', 'done', 'stopped', 'gone')),
  dose         INTEGER,                         -- the next one; NULL: none is to come
  due_on       TEXT,
  told         INTEGER NOT NULL DEFAULT 0,      -- messages about this dose
  told_at      INTEGER,
  created_at   INTEGER NOT NULL,
  changed_at   INTEGER NOT NULL,
  CHECK ((dose IS NULL) = (due_on IS NULL))
);
CREATE UNIQUE INDEX resident_of_person ON residents (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX residents_of_carer ON residents (carer_id) WHERE carer_id IS NOT NULL;
CREATE UNIQUE INDEX resident_listed ON residents (listed_as) WHERE listed_as IS NOT NULL;
CREATE INDEX residents_by_phone ON residents (phone_hash) WHERE phone_hash IS NOT NULL;
CREATE INDEX residents_by_place ON residents (kelurahan_id, rw, rt);
CREATE INDEX residents_due ON residents (state, due_on);
CREATE INDEX residents_old ON residents (changed_at);
