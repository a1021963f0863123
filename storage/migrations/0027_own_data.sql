-- People may ask what is held about them: who looked is found by subject, deeds by who did them.
CREATE INDEX audit_by_subject ON audit (subject, at);
CREATE INDEX audit_by_person ON audit (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX outbox_own_data ON outbox (chat_id, created_at) WHERE kind = 'own-data';
