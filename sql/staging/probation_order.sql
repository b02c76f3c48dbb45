-- One row per order or licence.
SELECT
    probation_order_key AS order_key,
    record_key,
    place_code AS region_code,
    start_date AS started_on,
    end_date AS ended_on,
    last_told,
    unpaid_work_only AS is_unpaid_work_only,
    domestic_abuse_history AS has_domestic_abuse_history
FROM raw.probation_order
