"""
Hostile inputs, each with its expected outcome beside it. A module per kind, whose `attacks()` yields them one at a time; `prove_attacks`
runs them.

Everything is deterministic, and made from the standard library. To add one: yield it from the module of its kind. Give it siblings: the
same trick in another place or notation, so that a fix of one case is not enough.
"""
