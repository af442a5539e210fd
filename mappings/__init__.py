"""DECIDE: a ticket and a case in, a plan out. No I/O, no clock, no environment."""
