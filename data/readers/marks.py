"""The marks that a quarantine export puts into a copy of an agency's own file."""

MARK_COLUMN = "what is wrong"
"""Heads the column that says of each row what is wrong with it."""
MARKS_SHEET = "What is wrong"
"""Lists the marks of a whole workbook."""
OUR_COLUMNS = (MARK_COLUMN, "what_is_wrong", "row_in_file", "sheet_in_file")
"""Columns of ours in a file that comes back: they are passed over."""
