"""What agencies hold of a person whom they share: plans on their files, exploitation.

The columns are of our own making, since no system exports them.
"""

import dataframely as dy

from data.contracts.agencies import AGENCY, of_agency, subject
from data.contracts.column_marks import added, also_called
from data.contracts.columns import (
    code,
    day,
    listed_code,
    local_code,
    yes_or_no,
)


def _subject_place() -> dy.Column:
    return added(
        local_code(
            "Place of the agency whose id the subject's is; needed unless that is the sender "
            "or probation"
        )
    )


class FileCheck(dy.Schema):
    """One row per look for a document of one agency on the file of another."""

    of_agency = of_agency("Agency whose file was looked at")
    subject_agency = code("Whose id the subject's is", AGENCY, primary_key=True)
    subject_id = subject(primary_key=True)
    document = listed_code("Document looked for", "document", primary_key=True)
    on_file = yes_or_no("The document is on the file")
    taken_into_account = yes_or_no("The agency's own plan takes it into account")
    checked_on = day("Day of the look", primary_key=True)
    subject_place = _subject_place()


class Exploitation(dy.Schema):
    """One row per child and day on which a risk of exploitation was identified."""

    subject_agency = added(
        code("Whose id the child's is; by default the sender's", AGENCY, primary_key=True)
    )
    subject_id = also_called(subject(primary_key=True), "client_id", "child_id", "child")
    identified_on = day("Day the risk was identified", primary_key=True)
    risk_tool_on = day("Day the risk tool was filled in")
    panel_on = day("Day the panel discussed the child")
    response_on = day("Day the response was agreed")
    subject_place = _subject_place()


TABLES: dict[str, type[dy.Schema]] = {"file_check": FileCheck, "exploitation": Exploitation}
