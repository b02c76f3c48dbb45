"""Tell where a spreadsheet seems to have taken noughts off ids."""

import polars as pl


def lost_noughts(ids: pl.Series) -> list[str]:
    """Say so where ids begin with noughts, all of one length, and others are shorter numbers."""
    numbers = ids.drop_nulls().str.strip_chars()
    numbers = numbers.filter(numbers.str.contains(r"^\d+$"))
    led = numbers.filter(numbers.str.starts_with("0")).str.len_chars()
    if led.is_empty() or led.n_unique() > 1:
        return []
    others = numbers.filter(~numbers.str.starts_with("0")).str.len_chars()
    shorter = int((others < led[0]).sum())
    if not shorter:
        return []
    cells = f"{shorter:,} cell{'' if shorter == 1 else 's'}"
    return [
        f"{ids.name}: {cells} may have lost noughts at the front: others begin with them and have "
        f"{led[0]} digits; a spreadsheet takes them off"
    ]
