"""Provisioning as code: what the mapping implies, held against what the helpdesk has, and brought about.

To look without writing (checks, health): `survey.survey(admin, mapping, site)` reads everything with GET and
answers a `plan.Plan`: the differences, what is missing by right, what stands in the way. `apply.Applier`
carries a plan out. One concept a module:

    kinds       the kinds of objects: where they live, which permission they ask for, what to click instead
    wanted      mapping → the objects that Ombud needs        (fields, desk: their bodies)
    existing    what the helpdesk has
    marker      how an object of ours is known again
    compare     normalise, tell differences, fingerprint
    plan        wanted × existing → steps
    apply       steps → writes
"""
