-- One row per board that lists its seats, quarter, and seat that an agency should have in a group,
-- judged on the quarter's last day. is_filled: the agency sits there or another represents it;
-- sits_itself: it does so itself. Both are null where no seat of the group is listed at all.
WITH seat AS (
    SELECT
        listing.body_code,
        listing.period_end AS on_date,
        held.board_group,
        held.of_agency,
        held.direct AS sits_itself,
        CASE
            WHEN held.direct OR held.represented_by IS NOT NULL THEN TRUE
            WHEN NOT held.direct THEN FALSE
        END AS is_filled
    FROM reference.board_quarter AS listing
    JOIN staging.seat AS held
        ON held.body_code = listing.body_code
        AND listing.period_end BETWEEN held.valid_from AND held.valid_to
    WHERE listing.kind = 'seat'
)

SELECT
    concat(listing.body_code, '|', expected.board_group, '|', expected.of_agency) AS case_id,
    CAST(NULL AS VARCHAR) AS person_id,
    listing.body_code,
    listing.period_end AS on_date,
    expected.board_group,
    expected.of_agency,
    CASE
        WHEN count(seat.of_agency) = 0 THEN NULL
        WHEN count(*) FILTER (WHERE seat.of_agency = expected.of_agency) = 0 THEN FALSE
        ELSE bool_or(seat.is_filled) FILTER (WHERE seat.of_agency = expected.of_agency)
    END AS is_filled,
    CASE
        WHEN count(seat.of_agency) = 0 THEN NULL
        WHEN count(*) FILTER (WHERE seat.of_agency = expected.of_agency) = 0 THEN FALSE
        ELSE bool_or(seat.sits_itself) FILTER (WHERE seat.of_agency = expected.of_agency)
    END AS sits_itself
FROM reference.board_quarter AS listing
CROSS JOIN reference.expected_seat AS expected
LEFT JOIN seat
    ON seat.body_code = listing.body_code
    AND seat.on_date = listing.period_end
    AND seat.board_group = expected.board_group
WHERE listing.kind = 'seat'
GROUP BY listing.body_code, listing.period_end, expected.board_group, expected.of_agency
