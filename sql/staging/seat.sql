-- One row per seat in a group of a body; the dates are never null.
SELECT
    body_code,
    board_group,
    of_agency,
    seat,
    direct,
    represented_by,
    coalesce(valid_from, DATE '0001-01-01') AS valid_from,
    coalesce(valid_to, DATE '9999-12-31') AS valid_to
FROM raw.seat
