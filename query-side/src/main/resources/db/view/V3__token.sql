-- Which process projects, and from where it goes on; the columns are Axon's.
create table view.token (
    processor_name text not null,
    segment        int  not null,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    primary key (processor_name, segment)
);
