"""What publishers say of areas: neighbours to compare with, population, published figures.

The board sends them, mostly as the publishers' own files (`docs/places.md`). A figure that
the publisher does not give has no value, and `value_status` says why.
"""

import dataframely as dy

from data.contracts.column_marks import added
from data.contracts.columns import amount, code, day, local_code, whole_number

CLOSENESS = {
    "extremely close": "extremely close",
    "very close": "very close",
    "close": "close",
    "somewhat close": "somewhat close",
    "not close": "not close",
}
VALUE_STATUS = {
    "shown": "the figure is given",
    "c": "hidden by the publisher to protect people",
    "u": "too unreliable to give",
    "x": "not available",
    "z": "not applicable",
    "low": "rounds to nought and is none",
}
PER_CENT = "%"
NUMBER = "number"
PER_10000_CHILDREN = "per 10,000 children"
PER_10000_YOUTH = "per 10,000 aged 10 to 17"
PER_100000_YOUTH = "per 100,000 aged 10 to 17"
UNIT = {
    PER_CENT: "per cent, 0 to 100",
    NUMBER: "a count",
    PER_10000_CHILDREN: "a rate per 10,000 children aged 0 to 17",
    PER_10000_YOUTH: "a rate per 10,000 children aged 10 to 17",
    PER_100000_YOUTH: "a rate per 100,000 children aged 10 to 17",
}
MEASURE = {
    "section_47_enquiries": "section 47 enquiries begun in the year",
    "section_47_enquiry_rate": "the same as a rate",
    "initial_conferences": "initial child protection conferences held in the year",
    "initial_conference_rate": "the same as a rate",
    "initial_conferences_in_time": "initial conferences held within 15 working days of the "
    "strategy discussion, of those whose timing is known",
    "referrals": "referrals to children's social care in the year",
    "re_referrals": "referrals within 12 months of an earlier one, of all",
    "referrals_from_police": "referrals by the police, of all",
    "referrals_from_council_services": "referrals by other services of the council, youth "
    "offending teams among them, of all",
    "referrals_from_other_legal_agencies": "referrals by other legal agencies, probation among "
    "them, of all",
    "plans_started": "child protection plans begun in the year",
    "plan_start_rate": "the same as a rate",
    "plans_at_year_end": "child protection plans on 31 March",
    "plan_rate_at_year_end": "the same as a rate",
    "repeat_plans": "plans that were the child's second or a later one, of those begun in the year",
    "plans_reviewed_in_time": "plans of three months or more on 31 March whose reviews were all "
    "held in time, of all such plans",
    "first_time_entrants": "children who entered the youth justice system",
    "children_cautioned_or_sentenced": "children cautioned or sentenced",
    "reoffending": "young people who offended again, of those who had offended",
    "reoffending_15_to_17": "the same of those aged 15 to 17",
    "looked_after_convicted": "looked-after children convicted or cautioned in the year, of those "
    "looked after for a year",
}
SOURCE = {
    "DfE c1": "Department for Education, Characteristics of children in need: referrals and "
    "re-referrals",
    "DfE c4": "Department for Education, Characteristics of children in need: section 47 "
    "enquiries and initial child protection conferences",
    "DfE c5": "Department for Education, Characteristics of children in need: referrals by source",
    "DfE d1": "Department for Education, Characteristics of children in need: child protection "
    "plans",
    "DfE d3": "Department for Education, Characteristics of children in need: second or "
    "subsequent child protection plans",
    "DfE d6": "Department for Education, Characteristics of children in need: child protection "
    "plans reviewed within the required timescales",
    "LAIT": "Department for Education, Local authority interactive tool",
    "other": "another source",
}
ALL = "all"
SEX = {ALL: "all", "M": "male", "F": "female"}
AREA = "Area, DfE three-digit number, or else its ONS code"


class Neighbour(dy.Schema):
    """One row per council and statistical neighbour of it."""

    la_code = local_code("Council, DfE three-digit number", primary_key=True)
    neighbour_rank = whole_number("Place among its neighbours, 1 the closest", primary_key=True)
    neighbour_code = local_code("The neighbour, DfE three-digit number", nullable=False)
    closeness = code("How close the publisher finds them", CLOSENESS)


class Population(dy.Schema):
    """One row per area, day, age band, sex and ethnicity: how many live there."""

    la_code = local_code(AREA, primary_key=True)
    on_date = day("Day of the estimate", primary_key=True)
    age_from = whole_number("Youngest age, in years", primary_key=True)
    age_to = whole_number("Oldest age, in years", primary_key=True)
    sex = code("Sex; all where not told apart", SEX, primary_key=True)
    ethnicity = local_code("Ethnicity; all where not told apart", primary_key=True)
    people = whole_number("People")
    value_status = code("Whether the number is given", VALUE_STATUS, nullable=False)


class PublishedFigure(dy.Schema):
    """One row per area, measure, year and source of a published figure."""

    la_code = local_code(AREA, primary_key=True)
    measure = code("What is measured", MEASURE, primary_key=True)
    figure_from = day("First day of the year that it tells of", nullable=False)
    figure_to = day("Last day of that year", primary_key=True)
    source = code("Who published it", SOURCE, primary_key=True)
    numerator = added(whole_number("Cases that count, where the publisher gives them"))
    denominator = added(whole_number("Cases of which, where the publisher gives them"))
    value = amount("The figure, in its unit; blank unless shown")
    unit = code("Unit of the value", UNIT, nullable=False)
    value_status = code("Whether the figure is given", VALUE_STATUS, nullable=False)


TABLES: dict[str, type[dy.Schema]] = {
    "neighbour": Neighbour,
    "population": Population,
    "published_figure": PublishedFigure,
}
