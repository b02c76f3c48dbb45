-- The empty tables of schema `quality`; the docstring of data.cross_agency says what they hold.
CREATE SCHEMA quality;

CREATE TABLE quality.breach (
    rule VARCHAR NOT NULL,
    agency VARCHAR NOT NULL,
    place_code VARCHAR NOT NULL,
    table_name VARCHAR NOT NULL,
    record_key VARCHAR NOT NULL,
    also_key VARCHAR,
    record_table VARCHAR,
    type_code VARCHAR,
    record_date DATE,
    day_anew DATE,
    told_from DATE,
    on_date DATE NOT NULL,
    period_start DATE NOT NULL,
    period_end DATE NOT NULL,
    is_restricted BOOLEAN NOT NULL
);

CREATE TABLE quality.submission (
    submission_id VARCHAR,
    table_name VARCHAR,
    file_format VARCHAR
);

CREATE TABLE quality.quoted_child (
    record_key VARCHAR,
    la_code VARCHAR,
    quoted_key VARCHAR
);

CREATE TABLE quality.same_identity (
    record_key VARCHAR,
    also_key VARCHAR
);
