-- One row per order or licence and period that its sender covers completely, from the first
-- to the last day (both counted) on which it was open within that period: without
-- an end, as long as its sender goes on telling of it.
SELECT
    spell.order_key,
    spell.record_key,
    spell.region_code,
    coalesce(link.person_id, spell.record_key) AS person_id,
    spell.started_on,
    spell.is_unpaid_work_only,
    spell.has_domestic_abuse_history,
    greatest(spell.started_on, coverage.period_start) AS open_from,
    least(
        coalesce(spell.ended_on, spell.last_told, coverage.period_end), coverage.period_end
    ) AS open_to
FROM staging.probation_order AS spell
JOIN reference.coverage AS coverage
    ON coverage.agency = 'probation'
    AND coverage.kind = 'probation_order'
    AND coverage.place_code = spell.region_code
    AND coverage.period_end >= spell.started_on
    AND coverage.period_start
    <= coalesce(spell.ended_on, spell.last_told, coverage.period_start)
LEFT JOIN staging.person_link AS link ON link.record_key = spell.record_key
WHERE coalesce(spell.ended_on, spell.last_told, spell.started_on) >= spell.started_on
