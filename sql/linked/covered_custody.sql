-- One row per time that a child was on remand or under sentence in custody and period that the
-- youth offending team covers completely, from the first to the last day within it (both counted):
-- without an end, as long as the team goes on telling of it.
SELECT
    spell.record_key,
    coalesce(link.person_id, spell.record_key) AS person_id,
    greatest(spell.started_on, coverage.period_start) AS open_from,
    least(
        coalesce(spell.ended_on, spell.last_told, coverage.period_end), coverage.period_end
    ) AS open_to
FROM staging.yot_custody AS spell
JOIN reference.coverage AS coverage
    ON coverage.agency = 'yot'
    AND coverage.kind = 'yot_custody'
    AND coverage.place_code = spell.yot_code
    AND coverage.period_end >= spell.started_on
    AND coverage.period_start
    <= coalesce(spell.ended_on, spell.last_told, coverage.period_start)
LEFT JOIN staging.person_link AS link ON link.record_key = spell.record_key
WHERE spell.kind IN ('remand', 'sentence')
    AND coalesce(spell.ended_on, spell.last_told, spell.started_on) >= spell.started_on
