-- Who says that they have scanned PeduliLindungi too, as the city asks; goes with the visit.
CREATE TABLE scans_elsewhere (
  visit_id  INTEGER PRIMARY KEY REFERENCES visits (id) ON DELETE CASCADE,
  day       TEXT NOT NULL,
  scanned   INTEGER NOT NULL CHECK (scanned IN (0, 1))
);
CREATE INDEX scans_elsewhere_day ON scans_elsewhere (day);
