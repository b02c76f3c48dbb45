"""What each extract must hold: typed tables, from which their documentation is made."""

import dataframely as dy

from data.contracts import joint_working, places, probation, social_care, youth_justice

TABLES: dict[str, type[dy.Schema]] = {
    **places.TABLES,
    **social_care.TABLES,
    **probation.TABLES,
    **youth_justice.TABLES,
    **joint_working.TABLES,
}
