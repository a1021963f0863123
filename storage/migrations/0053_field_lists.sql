-- The lists of who is to be visited or called, in the order in which they are handed out.
CREATE INDEX residents_on_list
  ON residents (state, kelurahan_id, coalesce(rw, 0), coalesce(rt, 0), id)
  WHERE state IN ('call', 'visit');
