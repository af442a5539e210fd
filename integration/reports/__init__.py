"""Reports: the store read case by case, figures by `mappings.reporting`, files of several kinds out."""

from integration.reports.monthly import monthly

__all__ = ["monthly"]
