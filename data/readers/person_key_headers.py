"""The headers of a person key file, in the wordings that are in use."""

CHILD, FORENAME, SURNAME = "child_id", "forename", "surname"
BIRTH_DATE, POSTCODE = "date of birth", "postcode"
HEADERS = (CHILD, FORENAME, SURNAME, BIRTH_DATE, POSTCODE)
WORDINGS = {
    CHILD: ("Child Unique ID", "Unique Child ID", "LAchildID", "Person ID"),
    FORENAME: ("First name", "Given name", "Forenames"),
    SURNAME: ("Last name", "Family name"),
    BIRTH_DATE: ("DOB", "Birth date", "PersonBirthDate"),
    POSTCODE: ("Post code", "Home postcode"),
}
"""Other wordings of a header (our own choice: nothing says how the file must look)."""
