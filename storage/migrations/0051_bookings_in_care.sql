-- A place for somebody in one's care: who cares for them has it and is told, beside their own.
ALTER TABLE bookings ADD COLUMN care INTEGER NOT NULL DEFAULT 0 CHECK (care IN (0, 1));
DROP INDEX booking_of_person;
CREATE UNIQUE INDEX booking_of_person ON bookings (person_id) WHERE state = 'booked' AND care = 0;
CREATE UNIQUE INDEX booking_in_care ON bookings (resident_id) WHERE state = 'booked' AND care = 1;
