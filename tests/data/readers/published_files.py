"""Small invented files in each publisher's shape, of real areas."""

EES = (
    "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,"
    "old_la_code,new_la_code,la_name,category"
)
ENGLAND = "2024,Reporting year,National,E92000001,England,,,,,,Of all"
NORTH_WEST = "2024,Reporting year,Regional,E92000001,England,E12000002,North West,,,,Of all"


def council(
    number: str, code: str, year: str = "2024", level: str = "Local authority", name: str = "Some"
) -> str:
    """The places of a line of Explore education statistics."""
    return (
        f"{year},Reporting year,{level},E92000001,England,E12000002,North West,{number},{code},"
        f"{name},Of all"
    )


CUMBERLAND = council("942", "E06000063")
CUMBRIA = council("909", "E10000006", "2023")
CONFERENCES = (
    "Section47,Section47_rate,ICPC,ICPC_rate,"
    "Duration_0-10_days,Duration_11-15_days,Duration_16-20_days,Duration_21+_days"
)
REPEAT = "CPP_start,CPP_subsequent,CPP_subsequent_percent"


def tidy(columns: str, *lines: tuple[str, str]) -> str:
    """A table of Explore education statistics: places and values of each line."""
    return "\n".join([f"{EES},{columns}", *(f"{of},{values}" for of, values in lines)]) + "\n"


def neighbours(*lines: str) -> str:
    """The table of statistical neighbours, with its byte order mark."""
    ranks = ",".join(f"SN_{rank},SN_{rank}P" for rank in range(1, 11))
    return (
        "\ufeff" + "\n".join([f"old_la_code,la_name,region_ind,region_name,{ranks}", *lines]) + "\n"
    )


def line_of_neighbours(number: str, *others: str) -> str:
    """One council's line; the publisher leaves a blank behind some words."""
    ranks = ",".join(f"{other},Close " for other in others)
    return f"{number},Somewhere,5,North West,{ranks}"


TEN = ("943", "925", "884", "888", "813", "384", "860", "929", "371", "370")
TOOL = "measure,period,area_name,old_la_code,region_name,value"
