-- The number printed on a poster, by which anybody may ask whether it is one of ours.

CREATE TABLE poster_numbers (   -- of an entry's or an exit's token; never come again
  number TEXT PRIMARY KEY CHECK (length(number) = 6),
  token  TEXT NOT NULL UNIQUE
) WITHOUT ROWID;
