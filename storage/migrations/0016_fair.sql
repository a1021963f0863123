-- Fair shares: every chat's next promise and every person's next update are found at once,
-- however much waits for others.

CREATE INDEX outbox_of_chat ON outbox (lane, chat_id, id) WHERE state = 0;
CREATE INDEX outbox_versions ON outbox (subject, chat_id, id)
  WHERE state = 0 AND subject IS NOT NULL;  -- of one lasting message
DROP INDEX outbox_waiting;
CREATE INDEX inbox_of_person ON inbox (user_id, id) WHERE state = 0;
