"""Rules of quality across agencies: what one agency's records say and another's do not.

The build works them out over the linked warehouse and they only warn. What they found stands
in the warehouse's table `quality.breach`, one row per rule, record and day on which it
disagreed:

- `rule`: the slug of a file of `data/rules/cross_agency`.
- `agency`, `place_code`: whose record it is, and to whom alone it may be returned.
- `table_name`: the contract table whose record is meant.
- `record_key`: the key that stands for the agency's own number of the case (`crn`,
  `client_id`, `child_id`) or of the event: the first column of ids of `table_name`.
- `also_key`: another record of the same agency and table that belongs with it, else null.
- `record_table`, `type_code`: the table of the record itself where that is another than
  `table_name`, and its type where a person has one of each, else null.
- `record_date`: the day by which the agency finds its record, else null.
- `day_anew`, `told_from`: the day by which a later return tells of it, and the first day of that
  return, else null.
- `on_date`: the day of the event, or the last day of a quarter on which a state stood, or for
  what has no date the last day of which the agency sent such records.
- `period_start`, `period_end`: the financial quarter of `on_date`.
- `is_restricted`: the person whom the record is about, or everyone else of whom the row tells,
  has limited access; it counts, but is never returned.

A state that lasts is a row in each quarter: count distinct `record_key`, `record_table`,
`type_code` and `record_date`.
`counted` counts the table by rule, agency, place and quarter. The counts are of records as they
are and have passed no disclosure gate. Only what was supplied counts: each rule asks whether the
other side covers the day.

Beside it stand `quality.submission` (`submission_id`, `table_name`, `file_format`: what the
warehouse was built from), and two relations that rules read, worked out from identities in the
vault: `quality.quoted_child` and `quality.same_identity` (see `identities`).
"""

from data.cross_agency.breaches import counted, work_out

__all__ = ["counted", "work_out"]
