"""Figures of a month: facts of cases in, numbers out; no ids, no names, none so small as to point at one."""
