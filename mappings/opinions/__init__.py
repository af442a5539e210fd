"""A second opinion by a language model: what it is asked, and what of its answer counts.

Nothing here asks anybody: a plan carries the question, `integration.opinions` puts it, and the answer comes
back as part of the case. It is one more voice in "please confirm" and decides nothing.
"""
