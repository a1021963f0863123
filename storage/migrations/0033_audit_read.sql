-- Who did what is read by time, and of one office.

CREATE INDEX audit_by_time ON audit (at);
CREATE INDEX audit_by_office ON audit (office_id, at) WHERE office_id IS NOT NULL;
