"""The children in need census: one XML a council and year, in the shape of the DfE.

Source: CIN census 2017 to 2026, Department for Education (XML schemas).
"""

import polars as pl

from data.synthetic.extracts.by_year import date_of, in_its_year, in_years, known_by_then
from data.synthetic.places import council_code
from data.synthetic.social_care import SocialCare
from data.synthetic.timeline import Timeline

FIRST_YEAR_WITH_SEX = 2025
"""Census year (in which it ends) from which `Sex` stands in place of `GenderCurrent`."""

GENDER_CODES = {"M": "1", "F": "2", "U": "0"}
HEADER = """<Message>
<Header>
<CollectionDetails><Collection>CIN</Collection><Year>{year}</Year>\
<ReferenceDate>{year}-03-31</ReferenceDate></CollectionDetails>
<Source><SourceLevel>L</SourceLevel><LEA>{place}</LEA><SoftwareCode>Invented</SoftwareCode>\
<Release>1.0</Release><SerialNo>001</SerialNo><DateTime>{made_on}T09:30:00</DateTime></Source>
</Header>
<Children>
"""
FOOTER = "</Children>\n</Message>\n"
CHILD = ["place", "year", "person"]
EPISODE = [*CHILD, "referral"]


def census(
    care: SocialCare, people: pl.DataFrame, timeline: Timeline
) -> dict[tuple[str, int], str]:
    """Write the census's children, as text between header and footer, by place and year."""
    people = people.filter(pl.col("is_child"))
    episodes = _episodes(care, timeline).group_by(CHILD, maintain_order=True)
    child = people.join(episodes.agg(pl.col("xml").str.join("")), on=CHILD, maintain_order="left")
    year_ends = pl.col("year_end").cast(pl.Date).dt.year()
    gender = pl.col("sex").replace_strict(GENDER_CODES)
    is_disabled = pl.col("disability") != "NONE"
    xml = pl.concat_str(
        pl.lit("<Child>\n<ChildIdentifiers>"),
        _tag("LAchildID", pl.col("local_id")),
        _tag("UPN", pl.col("upn")),
        _tag("UPNunknown", pl.when(pl.col("upn").is_null()).then(pl.lit("UN1"))),
        _tag("PersonBirthDate", _iso("born")),
        _tag("ExpectedPersonBirthDate", _iso("expected")),
        _tag("GenderCurrent", pl.when(year_ends < FIRST_YEAR_WITH_SEX).then(gender)),
        _tag("Sex", pl.when(year_ends >= FIRST_YEAR_WITH_SEX).then("sex")),
        pl.lit("</ChildIdentifiers>\n<ChildCharacteristics>"),
        _tag("Ethnicity", pl.col("ethnicity")),
        _tag("Disabilities", _tag("Disability", pl.when(is_disabled).then("disability"))),
        pl.lit("</ChildCharacteristics>\n"),
        pl.col("xml"),
        pl.lit("</Child>\n"),
    )
    texts = child.select("place", "year", xml=xml).group_by("place", "year", maintain_order=True)
    return {(place, year): xml for place, year, xml in texts.agg(pl.col("xml").str.join("")).rows()}


def header(place: str, year: int, made_on: str) -> str:
    """Open a census with whose it is and for when."""
    return HEADER.format(place=place, year=year, made_on=made_on)


def _tag(name: str, value: pl.Expr) -> pl.Expr:
    """An element, or nothing where the value is null or empty."""
    element = pl.concat_str(pl.lit(f"<{name}>"), value, pl.lit(f"</{name}>"))
    return pl.when(value != "").then(element).otherwise(pl.lit(""))


def _iso(day: str) -> pl.Expr:
    return date_of(day).dt.to_string("%Y-%m-%d")


def _episodes(care: SocialCare, timeline: Timeline) -> pl.DataFrame:
    """One row a child's episode and year, as XML."""
    episode = in_years(care.referral, timeline, "referral", "closure")
    episode = episode.with_columns(place=council_code("board"))
    transferred = care.plan.filter(pl.col("is_transfer"))
    conference = in_its_year(transferred.with_columns(day="start"), timeline).with_columns(
        place=council_code("board")
    )
    episode = episode.join(
        conference.select(*EPISODE, conference="day"), on=EPISODE, how="left", maintain_order="left"
    )
    for name, parts in _parts(care, timeline).items():
        episode = episode.join(
            parts.rename({"xml": name}), on=EPISODE, how="left", maintain_order="left"
        )
    is_closed = pl.col("closure").is_not_null()
    return episode.sort("board", "year", "person", "referral").select(
        *CHILD,
        xml=pl.concat_str(
            pl.lit("<CINdetails>"),
            _tag("CINreferralDate", _iso("referral")),
            _tag("ReferralSource", pl.col("source")),
            _tag("PrimaryNeedCode", pl.col("need")),
            _tag("CINclosureDate", _iso("closure")),
            _tag("ReasonForClosure", pl.when(is_closed).then("reason")),
            _tag("DateOfInitialCPC", _iso("conference")),
            pl.col("assessments").fill_null(""),
            pl.col("need_plans").fill_null(""),
            pl.col("enquiries").fill_null(""),
            _tag("ReferralNFA", _true_false("is_nfa")),
            pl.col("plans").fill_null(""),
            pl.lit("</CINdetails>\n"),
        ),
    )


def _true_false(column: str) -> pl.Expr:
    return pl.when(column).then(pl.lit("true")).otherwise(pl.lit("false"))


def _parts(care: SocialCare, timeline: Timeline) -> dict[str, pl.DataFrame]:
    """The repeated elements of an episode, joined to one text each."""
    enquiry = care.enquiry.with_columns(last=pl.coalesce("conference", "start"))
    enquiry = in_years(enquiry, timeline, "start", "last").with_columns(known_by_then("conference"))
    return {
        "assessments": _joined(
            in_years(care.assessment, timeline, "start", "authorised"),
            "Assessments",
            _tag("AssessmentActualStartDate", _iso("start")),
            _tag("AssessmentAuthorisationDate", _iso("authorised")),
        ),
        "need_plans": _joined(
            in_years(care.need_plan, timeline),
            "CINPlanDates",
            _tag("CINPlanStartDate", _iso("start")),
            _tag("CINPlanEndDate", _iso("end")),
        ),
        "enquiries": _joined(
            enquiry,
            "Section47",
            _tag("S47ActualStartDate", _iso("start")),
            _tag("InitialCPCtarget", _iso("target")),
            _tag("DateOfInitialCPC", _iso("conference")),
            _tag("ICPCnotRequired", _true_false("is_not_required")),
        ),
        "plans": _plans(care, timeline),
    }


def _plans(care: SocialCare, timeline: Timeline) -> pl.DataFrame:
    review = in_its_year(care.review, timeline).sort("person", "board", "day")
    key = ["person", "board", "start", "year"]
    reviews = (
        review.select(*key, reviews=_tag("CPPreviewDate", _iso("day")))
        .group_by(key, maintain_order=True)
        .agg(pl.col("reviews").str.join(""))
    )
    plan = in_years(care.plan, timeline).join(reviews, on=key, how="left", maintain_order="left")
    return _joined(
        plan,
        "ChildProtectionPlans",
        _tag("CPPstartDate", _iso("start")),
        _tag("CPPendDate", _iso("end")),
        _tag("InitialCategoryOfAbuse", pl.col("category")),
        _tag("LatestCategoryOfAbuse", pl.col("latest_category")),
        _tag("NumberOfPreviousCPP", pl.col("previous").cast(pl.String)),
        _tag("Reviews", pl.col("reviews")),
    )


def _joined(rows: pl.DataFrame, name: str, *parts: pl.Expr) -> pl.DataFrame:
    """One row an episode and year: its elements of one kind, one after the other."""
    return (
        rows.select(
            *(council_code("board").alias("place"), "year", "person", "referral"),
            xml=_tag(name, pl.concat_str(parts)),
        )
        .group_by(EPISODE, maintain_order=True)
        .agg(pl.col("xml").str.join(""))
    )
