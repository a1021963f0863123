-- Vaccination days: where, when, which vaccine, for how many, and for which kelurahan.

CREATE TABLE clinics (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  office_id    INTEGER NOT NULL REFERENCES offices (id),  -- the Puskesmas whose staff it is
  place        TEXT NOT NULL,
  address      TEXT NOT NULL DEFAULT '',
  day          TEXT NOT NULL,
  opens        TEXT NOT NULL,                   -- HH:MM by the city's clock
  closes       TEXT NOT NULL,
  vaccine      TEXT NOT NULL,
  quota        INTEGER NOT NULL CHECK (quota > 0),
  hourly       INTEGER NOT NULL DEFAULT 0 CHECK (hourly IN (0, 1)),
  latitude     REAL,
  longitude    REAL,
  cancelled_at INTEGER,
  CHECK (opens < closes),
  CHECK ((latitude IS NULL) = (longitude IS NULL))
);
CREATE INDEX clinics_of_day ON clinics (day);

CREATE TABLE clinic_areas (     -- the kelurahan a clinic is for; without any, for the whole city
  clinic_id    INTEGER NOT NULL REFERENCES clinics (id) ON DELETE CASCADE,
  kelurahan_id INTEGER NOT NULL REFERENCES offices (id),
  PRIMARY KEY (clinic_id, kelurahan_id)
);
