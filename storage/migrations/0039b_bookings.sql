-- Places at clinics: booked by residents, freed again, and who came.

CREATE TABLE bookings (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  clinic_id    INTEGER NOT NULL REFERENCES clinics (id) ON DELETE CASCADE,
  person_id    INTEGER REFERENCES people (id) ON DELETE SET NULL,  -- NULL: a walk-in, or forgotten
  resident_id  INTEGER REFERENCES residents (id) ON DELETE SET NULL,
  token        TEXT UNIQUE,
  hour     TEXT NOT NULL,                   -- HH:MM by the city's clock
  seat         INTEGER CHECK (seat > 0),        -- which of the clinic's places; NULL: none any more
  state        TEXT NOT NULL CHECK (state IN
                 ('booked', 'cancelled', 'vaccinated', 'deferred', 'absent')),
  kelurahan_id INTEGER REFERENCES offices (id), -- NULL: not known
  facts        BLOB,                            -- sealed: which vaccine, or why not and until when
  step         INTEGER NOT NULL DEFAULT 0,      -- messages about it so far
  booked_at    INTEGER NOT NULL,
  changed_at   INTEGER NOT NULL,
  noted_by     INTEGER REFERENCES people (id) ON DELETE SET NULL,  -- who noted how it ended
  CHECK (state <> 'booked' OR seat IS NOT NULL)
);
CREATE UNIQUE INDEX booking_of_seat ON bookings (clinic_id, seat) WHERE seat IS NOT NULL;
CREATE UNIQUE INDEX booking_of_person ON bookings (person_id) WHERE state = 'booked';
CREATE INDEX bookings_of_person ON bookings (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX bookings_of_resident ON bookings (resident_id) WHERE resident_id IS NOT NULL;
CREATE INDEX bookings_noted_by ON bookings (noted_by) WHERE noted_by IS NOT NULL;
