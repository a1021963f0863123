-- Who has a place at a clinic is asked for its list, and when the clinic is forgotten.

CREATE INDEX bookings_of_clinic ON bookings (clinic_id);
