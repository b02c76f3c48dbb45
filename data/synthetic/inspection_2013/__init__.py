"""The inspection rebuilt: invented sites whose records give back what two reports counted.

    generate_inspection(Path("inspection"))

writes, as agencies would send them for 2013-14, the extracts of six sites with the cases of the
joint inspection of 2014, of six with those of the review of 2008, and the audits of one with those
of the inspection programme before. `table.toml` declares what they are to show; nobody in them is
real, and no case is told as it was.
"""

from pathlib import Path

from data.synthetic.inspection_2013.answers import add_answers
from data.synthetic.inspection_2013.audits import add_audits
from data.synthetic.inspection_2013.events import add_file_checks
from data.synthetic.inspection_2013.extracts import Extracts
from data.synthetic.inspection_2013.needs import add_needs
from data.synthetic.inspection_2013.probation import add_probation
from data.synthetic.inspection_2013.referrals import add_referrals
from data.synthetic.inspection_2013.sites import add_places
from data.synthetic.inspection_2013.social_care import add_social_care
from data.synthetic.inspection_2013.youth_justice import add_youth_justice
from data.synthetic.refusals import FolderInUse

__all__ = ["generate_inspection"]


def generate_inspection(out: Path) -> None:
    """Write the extracts into a new or empty folder; the same bytes each time.

    Raises:
        FolderInUse: if the folder holds anything.
    """
    if out.exists() and any(out.iterdir()):
        raise FolderInUse(f"{out} holds files already; give a new or empty folder")
    extracts = Extracts()
    add_places(extracts)
    add_social_care(extracts)
    add_probation(extracts)
    add_youth_justice(extracts)
    add_needs(extracts)
    add_referrals(extracts)
    add_file_checks(extracts)
    add_audits(extracts)
    add_answers(extracts)
    extracts.write(out)
