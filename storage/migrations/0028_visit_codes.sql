-- A code is looked for at every check-in: it must not cost more the more people came that day.
DROP INDEX visits_by_office;
CREATE INDEX visits_by_office ON visits (office_id, day, code);
