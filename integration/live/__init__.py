"""Is the helpdesk as the mapping says? Read first, then compare; nothing is ever written to the helpdesk.

    findings   closed codes: what each means and what to do
    observed   what was seen, as data
    reading    the helpdesk's answers → observed
    checks     observed × mapping → findings; pure
    look       one look from end to end, for `ombud check --live` and for the worker

Findings name keys of the mapping, fields and permissions, never a login or a word of a ticket. What they
expected and found is for the terminal only; the table and the deep health answer hold code and subject.
"""
