"""Reports: the store read case by case, figures by `mappings.reporting`, files of several kinds out."""

from integration.reports.monthly import formed, monthly, removed

__all__ = ["formed", "monthly", "removed"]
