-- What a reply to a card belongs to, and how often somebody's wish for a role was refused.

CREATE TABLE case_messages (    -- every message that showed a case, also those since rung anew
  chat_id    INTEGER NOT NULL,
  message_id INTEGER NOT NULL,
  case_id    INTEGER NOT NULL,
  sent_at    INTEGER NOT NULL,
  PRIMARY KEY (chat_id, message_id)
) WITHOUT ROWID;
CREATE INDEX case_messages_old ON case_messages (sent_at);
INSERT INTO case_messages (chat_id, message_id, case_id, sent_at)
  SELECT chat_id, message_id, CAST(substr(subject, 6) AS INTEGER), sent_at FROM messages
  WHERE substr(subject, 1, 5) = 'case:' ON CONFLICT DO NOTHING;
INSERT INTO case_messages (chat_id, message_id, case_id, sent_at)
  SELECT chat_id, message_id, CAST(substr(subject, 9) AS INTEGER), sent_at FROM messages
  WHERE substr(subject, 1, 8) = 'details:' ON CONFLICT DO NOTHING;

ALTER TABLE roles ADD COLUMN refusals INTEGER NOT NULL DEFAULT 0;  -- since it was last granted
ALTER TABLE roles ADD COLUMN refused_at INTEGER;                   -- or the wish withdrawn
