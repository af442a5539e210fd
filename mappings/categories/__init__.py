"""Is it a complaint, is it about a loan, which product, which issue: keyword rules with their evidence."""

from mappings.categories.judge import Category, categorise

__all__ = ["Category", "categorise"]
