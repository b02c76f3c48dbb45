"""The invented sites: each a council with its safeguarding board and youth offending team.

Each site of the 2014 report has a probation trust of its own, with one delivery unit; one trust
serves all those of the review of 2008. No name or code is in real use.
"""

from data.synthetic.inspection_2013.extracts import Extracts
from data.synthetic.inspection_2013.table import table
from data.synthetic.places import AREAS

KEEPER = "R01"
"""The place that sends the tables of bodies."""
TRUST_OF_REVIEW = 7


def board(site: int) -> str:
    """Code of a site's safeguarding board."""
    return f"L{site:02}"


def council(site: int) -> str:
    """Code of its council."""
    return f"{site:03}"


def team(site: int) -> str:
    """Code of its youth offending team."""
    return f"Y{site:02}"


def trust(site: int) -> str:
    """Code of the probation trust that works there."""
    return f"R{min(site, TRUST_OF_REVIEW):02}"


def unit(site: int) -> str:
    """Code of that trust's delivery unit."""
    return f"D{min(site, TRUST_OF_REVIEW):02}"


def sites() -> list[int]:
    """Every site of a sample."""
    return sorted({site for sample in table().sample.values() for site in sample.sites})


def add_places(extracts: Extracts) -> None:
    """Add areas and bodies, and which serves which."""
    for site in sites():
        name = AREAS[site - 1]
        code = f"X99{site:06}"
        _add(extracts, "area", la_code=council(site), area_code=code, area_name=name)
        _body(extracts, site, board(site), f"{name} Safeguarding Children Board", "lscb")
        _body(extracts, site, team(site), f"{name} YOT", "yot_board")
        _add(extracts, "body_area", body_code=unit(site), la_code=council(site))
        _add(extracts, "body_area", body_code=trust(site), la_code=council(site))
    for site in sorted({min(site, TRUST_OF_REVIEW) for site in sites()}):
        name = AREAS[site - 1]
        _add_body(extracts, unit(site), f"{name} delivery unit", "delivery_unit")
        _add_body(extracts, trust(site), f"{name} Probation Trust", "probation_region")
        _add(extracts, "body_part", part_code=unit(site), whole_code=trust(site))


def _body(extracts: Extracts, site: int, code: str, name: str, kind: str) -> None:
    _add_body(extracts, code, name, kind)
    _add(extracts, "body_area", body_code=code, la_code=council(site))


def _add_body(extracts: Extracts, code: str, name: str, kind: str) -> None:
    _add(extracts, "body", body_code=code, body_name=name, body_type=kind)


def _add(extracts: Extracts, name: str, **row: str) -> None:
    extracts.add("board", KEEPER, name, **row)
