-- Up to which event the rows of this schema go.
create table view.position (
    at bigint not null
);

insert into view.position (at) values (0);
