"""The store: PostgreSQL, ids, codes, dates and counts only. Never text of a ticket."""
