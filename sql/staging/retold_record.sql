-- One row per record that an older submission told and a newer one tells of another day: it
-- counts once, by the newer.
SELECT
    agency,
    place_code,
    table_name,
    record_key,
    code,
    day,
    day_anew,
    from_anew,
    until_anew
FROM raw.retold_record
