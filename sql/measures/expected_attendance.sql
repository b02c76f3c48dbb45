-- One row per meeting of a group of a safeguarding board, and seat held in the group on that day;
-- a meeting is known by anyone's attendance, or absence, and numbered within its group. attended is
-- null where the list of those present does not say.
WITH meeting AS (
    SELECT DISTINCT
        attendance.body_code,
        attendance.board_group,
        attendance.met_on,
        dense_rank() OVER (
            PARTITION BY attendance.body_code, attendance.board_group ORDER BY attendance.met_on
        ) AS number
    FROM staging.attendance AS attendance
    JOIN reference.body AS body
        ON body.body_code = attendance.body_code AND body.body_type = 'lscb'
)

SELECT
    concat(
        meeting.body_code, '|', meeting.board_group, '|', meeting.number, '|', seat.of_agency, '|',
        seat.seat
    ) AS case_id,
    CAST(NULL AS VARCHAR) AS person_id,
    meeting.body_code,
    meeting.board_group,
    meeting.met_on,
    seat.of_agency,
    attendance.attended
FROM meeting
JOIN staging.seat AS seat
    ON seat.body_code = meeting.body_code
    AND seat.board_group = meeting.board_group
    AND meeting.met_on BETWEEN seat.valid_from AND seat.valid_to
LEFT JOIN staging.attendance AS attendance
    ON attendance.body_code = meeting.body_code
    AND attendance.board_group = meeting.board_group
    AND attendance.met_on = meeting.met_on
    AND attendance.of_agency = seat.of_agency
    AND attendance.seat = seat.seat
