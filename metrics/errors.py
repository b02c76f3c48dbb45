"""What a person is told, in place of a trace, when something cannot be done."""


class Unable(Exception):
    """Something cannot be done; the message says what, and what would make it possible."""
