-- Two residents who may be one: proposed to who runs the sweep, and never again once they judged.

ALTER TABLE residents ADD COLUMN called_hash BLOB;  -- keyed: of which name in which kelurahan
ALTER TABLE residents ADD COLUMN compared INTEGER NOT NULL DEFAULT 0  -- 0: changed since, or never
  CHECK (compared IN (0, 1));
CREATE INDEX residents_by_call ON residents (called_hash) WHERE called_hash IS NOT NULL;
CREATE INDEX residents_to_compare ON residents (id) WHERE compared = 0;

CREATE TABLE duplicates (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  one_id   INTEGER NOT NULL REFERENCES residents (id) ON DELETE CASCADE,  -- who was there before
  other_id INTEGER NOT NULL REFERENCES residents (id) ON DELETE CASCADE,
  state    TEXT NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'two')),
  UNIQUE (one_id, other_id),
  CHECK (one_id < other_id)
);
CREATE INDEX duplicates_of_other ON duplicates (other_id);
CREATE INDEX duplicates_proposed ON duplicates (id) WHERE state = 'proposed';

-- As whom a list may name somebody beside `residents.listed_as`: they stood twice.
CREATE TABLE also_listed (
  listed_as   BLOB PRIMARY KEY,                 -- keyed, like that of `residents`
  listed      BLOB,                             -- keyed: what the list said of them
  resident_id INTEGER NOT NULL REFERENCES residents (id) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX also_listed_of_resident ON also_listed (resident_id);
