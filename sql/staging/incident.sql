-- One row per serious incident that a board must hear of; its body is the sender's place if none
-- is named.
SELECT
    incident_key,
    coalesce(body_code, place_code) AS body_code,
    kind,
    occurred_on,
    notified_board_on,
    discussed_on
FROM raw.incident
