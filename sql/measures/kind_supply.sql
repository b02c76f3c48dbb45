-- One row per body, agency, quarter, and table or kind of event of which a place of the agency
-- that sends for the body told for the whole quarter. is_whole: every place that owes a return of
-- the quarter covers it completely, and one does.
WITH sending AS (
    SELECT body_code, agency, quarter_start, quarter_end, unnest(place_codes) AS place_code
    FROM reference.body_supply
),

place AS (
    SELECT DISTINCT
        sending.body_code,
        sending.agency,
        sending.quarter_start,
        sending.quarter_end,
        sending.place_code,
        due.place_code IS NOT NULL AS is_owing
    FROM sending
    LEFT JOIN raw.return_due AS due
        ON due.agency = sending.agency
        AND due.place_code = sending.place_code
        AND due.period_start <= sending.quarter_start
        AND due.period_end >= sending.quarter_end
),

owing AS (
    SELECT
        body_code,
        agency,
        quarter_start,
        count(*) FILTER (WHERE is_owing) AS places
    FROM place
    GROUP BY body_code, agency, quarter_start
),

told AS (
    SELECT
        place.body_code,
        place.agency,
        place.quarter_start,
        coverage.kind,
        place.place_code,
        place.is_owing,
        bool_or(coverage.covered = 'complete') AS is_complete
    FROM place
    JOIN raw.coverage AS coverage
        ON coverage.agency = place.agency
        AND coverage.place_code = place.place_code
        AND coverage.period_start <= place.quarter_start
        AND coverage.period_end >= place.quarter_end
        AND coverage.covered <> 'not recorded'
    GROUP BY
        place.body_code,
        place.agency,
        place.quarter_start,
        coverage.kind,
        place.place_code,
        place.is_owing
)

SELECT
    told.body_code,
    told.agency,
    told.kind,
    told.quarter_start,
    bool_or(told.is_complete)
    AND count(*) FILTER (WHERE told.is_complete AND told.is_owing)
    >= coalesce(max(owing.places), 0) AS is_whole
FROM told
LEFT JOIN owing
    ON owing.body_code = told.body_code
    AND owing.agency = told.agency
    AND owing.quarter_start = told.quarter_start
GROUP BY told.body_code, told.agency, told.kind, told.quarter_start
