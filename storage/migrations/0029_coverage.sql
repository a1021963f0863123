-- How many of a kelurahan's people are to be vaccinated, and how many were: counts of nobody.
CREATE TABLE coverage (
  area       TEXT NOT NULL,               -- a kelurahan
  people     TEXT NOT NULL DEFAULT '',    -- which of them: 'lansia'; '': all
  population INTEGER,                     -- NULL: the list does not say
  target     INTEGER NOT NULL,
  first_dose INTEGER NOT NULL,
  full_dose  INTEGER,                     -- NULL: the list does not say
  PRIMARY KEY (area, people)
);

CREATE TABLE imports_of_any_kind (
  id        INTEGER PRIMARY KEY,
  kind      TEXT NOT NULL CHECK (kind IN ('offices', 'holidays', 'coverage')),
  at        INTEGER NOT NULL,
  former    TEXT NOT NULL,   -- JSON: what was so before, of all that was changed
  undone_at INTEGER
);
INSERT INTO imports_of_any_kind (id, kind, at, former, undone_at)
  SELECT id, kind, at, former, undone_at FROM imports;
DROP TABLE imports;
ALTER TABLE imports_of_any_kind RENAME TO imports;
