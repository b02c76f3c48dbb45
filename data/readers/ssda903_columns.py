"""Which columns of the SSDA903 return are which of the contracts'."""

COLUMNS = {
    "header": {
        "child_id": "child",
        "sex": "sex",
        "ethnicity": "ethnic",
        "birth_date": "dob",
        "upn": "upn",
    },
    "episodes": {
        "child_id": "child",
        "episode_start_date": "decom",
        "episode_end_date": "dec",
        "legal_status": "ls",
        "end_reason": "rec",
        "home_postcode": "home_post",
    },
    "oc2": {
        "child_id": "child",
        "convicted": "convicted",
    },
    "missing": {
        "child_id": "child",
        "missing_from": "mis_start",
        "missing_to": "mis_end",
        "absence_kind": "missing",
    },
    "reviews": {
        "child_id": "child",
        "review_date": "review",
        "participation": "review_code",
    },
}
"""Of each file of the return: columns of the contract by those of the file, which differ from
year to year; its other columns are not used."""

TABLE_OF = {
    "header": "social_care_person",
    "episodes": "social_care_looked_after",
    "oc2": "social_care_conviction_year",
    "missing": "social_care_missing",
    "reviews": "social_care_looked_after_review",
}
"""The contract table that each file fills, a row of it for a row of the file."""

TOLD_BY = {
    "header": ("ethnic", "upn"),
    "episodes": ("decom", "rne"),
    "oc2": ("convicted", "sdq_score"),
    "missing": ("mis_start", "mis_end"),
    "reviews": ("review_code", "review"),
}
"""Columns that the file alone has, beside `child`: one of them tells it."""

ALL_THAT_IS_TAKEN = {"oc2": "convicted"}
"""The one column of a file that says something of the child: without it no row says anything."""

NOT_USED = {
    "uasc": "duc",
    "oc3": "in_touch",
    "previous permanence": "prev_perm",
    "placed for adoption": "date_placed",
    "ad1": "date_int",
    "social worker episodes": "sw_decom",
    "deprivation of liberty": "dolo_start",
}
"""The return's other files, with a column that each alone has."""

OTHER_HEADINGS = (
    *("mother", "mc_dob", "sdq_score", "sdq_reason", "health_check", "immunisations"),
    *("teeth_check", "health_assessment", "substance_misuse", "intervention_received"),
    *("intervention_offered", "activ", "accom", "sw_id", "sw_dec", "sw_reason", "dolo_end"),
)
"""Columns of the return of which nothing is taken. Source: data-to-insight/csc-validator-be-903."""
