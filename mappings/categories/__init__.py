"""Is it a complaint, is it about a loan, which product, which issue: a model and rules, with evidence."""

from mappings.categories.judge import Category, categorise, is_complaint, read_words

__all__ = ["Category", "categorise", "is_complaint", "read_words"]
