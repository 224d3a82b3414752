"""Who is at work and what they may do; refused here, whatever a page shows."""

from etl.access.actor import EVERYTHING, LOCAL, Actor, Role, Scope

__all__ = ["EVERYTHING", "LOCAL", "Actor", "Role", "Scope"]
