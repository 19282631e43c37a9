-- Everything here can be recomputed from the log. Rows are only appended, each with the position of the event that
-- made it, so that reading rows up to a position answers as of that position.
create schema view;
