"""What each agency sends for each year: who is late, who sends nothing, who keeps no log."""

from datetime import date, timedelta

from data.synthetic.places import POLICE_FORCE, REGION, Region
from data.synthetic.timeline import Timeline

LOGGED = {
    "social_care": ("invitation", "attendance", "minutes", "referral_response", "check_reply"),
    "probation": (
        *("notification", "referral", "follow_up", "escalation"),
        *("risk_change", "risk_change_shared", "police_check", "social_care_check"),
        *("report", "action_agreed", "action_done"),
    ),
    "yot": (
        *("referral", "follow_up", "escalation", "notification"),
        *("police_check", "social_care_check", "probation_check"),
        *("report", "action_agreed", "action_done", "risk_change", "risk_change_shared"),
    ),
    "police": ("check_reply",),
    "board": (),
}
"""The kinds of joint event that each agency logs."""

SYSTEMS = {
    "social_care": ("Mosaic", "Liquidlogic", "Eclipse"),
    "probation": ("nDelius",),
    "yot": ("ChildView", "Core+"),
    "police": ("Niche",),
    "board": ("spreadsheet",),
}
YEARS_AUDITED = 2
"""The boards audit cases since the last years; earlier ones they did not, and send nothing."""

DAYS_TO_SEND = 18
DAYS_TO_SEND_LATE = 155


class Returns:
    """What is sent for each year (counted from 0), by agency and place."""

    def __init__(self, timeline: Timeline, region: Region):
        self._timeline, self._region = timeline, region
        last_team = f"Y{region.teams:02}"
        self.never_sent = (
            {(last_team, len(timeline.years) - 1)}
            if region.teams > 1 and len(timeline.years) > 1
            else set()
        )
        self.never_sent |= {
            (place, year)
            for agency, place in self.places()
            for year in range(len(timeline.years) - YEARS_AUDITED)
            if agency == "board"
        }
        self.late_team = f"Y{min(2, region.teams):02}" if region.teams > 2 else "Y01"
        self.partly_kept = {(last_team, 0)} if region.teams > 1 else set()
        self.partly_logged = {("Y03", 0)} if region.teams > 3 else set()

    def places(self) -> list[tuple[str, str]]:
        """Every agency and place that sends extracts."""
        councils = [("social_care", f"{board + 1:03}") for board in range(self._region.boards)]
        teams = [("yot", f"Y{team + 1:02}") for team in range(self._region.teams)]
        boards = [("board", f"L{board + 1:02}") for board in range(self._region.boards)]
        return [*councils, ("probation", REGION), *teams, ("police", POLICE_FORCE), *boards]

    def is_sent(self, place: str, year: int) -> bool:
        """Say whether a place sent its extract of a year."""
        return (place, year) not in self.never_sent

    def covers(self, agency: str, place: str, year: int) -> dict[str, str]:
        """Give how completely a place kept in a year what it logs, or does not keep whole."""
        kinds = dict.fromkeys(LOGGED[agency], "complete")
        if place == self._region.without_invitation_log:
            del kinds["invitation"], kinds["attendance"], kinds["minutes"]
        if (place, year) in self.partly_logged:
            kinds["follow_up"] = "partial"
        if (place, year) in self.partly_kept:
            kinds["yot_contact"] = "partial"
        return kinds

    def made_on(self, place: str, year: int) -> date:
        """Give the day on which the extract was made."""
        is_late = place == self.late_team and year == len(self._timeline.years) - 1
        days = DAYS_TO_SEND_LATE if is_late else DAYS_TO_SEND
        return self._timeline.years[year].last_on + timedelta(days)
