-- What the last rebuild tells of itself, for whichever process is asked. It stays when the views are swapped.
create table view_history.rebuild (
    key   text,
    state text not null
);

insert into view_history.rebuild (state) values ('{"state":"IDLE"}');
